// @gorules/zen-engine: the twenty rules as one expression node.
import { ZenEngine } from '@gorules/zen-engine';
import { zenRules } from '../zen-rules.mjs';

export async function load() {
  const position = { x: 0, y: 0 };
  const model = {
    contentType: 'application/vnd.gorules.decision',
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position },
      {
        id: 'rules', type: 'expressionNode', name: 'rules', position,
        content: { expressions: zenRules.map((value, k) => ({ id: `x${k}`, key: `r${k}`, value })) },
      },
      { id: 'out', type: 'outputNode', name: 'out', position },
    ],
    edges: [
      { id: 'e1', sourceId: 'in', targetId: 'rules', type: 'edge' },
      { id: 'e2', sourceId: 'rules', targetId: 'out', type: 'edge' },
    ],
  };
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(model)));
  return {
    isAsync: true,
    async evaluate(p, i, hits) {
      const { result } = await decision.evaluate(p);
      for (let k = 0; k < zenRules.length; k++) if (result[`r${k}`] === true) hits.push(i, k);
    },
  };
}
