// json-logic-engine, rules compiled with build(). Compiled, it turns texts under < and > into NaN, so texts are compared by methods.
import { LogicEngine } from 'json-logic-engine';
import { days } from '../days.mjs';
import { jsonLogicRules } from '../json-logic-rules.mjs';

export function load() {
  const engine = new LogicEngine();
  const pure = { sync: true, deterministic: true };
  engine.addMethod('textLess', ([a, b]) => a < b, pure);
  engine.addMethod('textMore', ([a, b]) => a > b, pure);
  engine.addMethod('days', ([a, b]) => days(a, b), pure);
  const rules = jsonLogicRules('textLess', 'textMore').map(rule => engine.build(rule));
  return {
    evaluate(p, i, hits) {
      for (let k = 0; k < rules.length; k++) if (rules[k](p)) hits.push(i, k);
    },
  };
}
