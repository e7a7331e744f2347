// json-logic-js, the reference interpreter of JsonLogic.
import jsonLogic from 'json-logic-js';
import { days } from '../days.mjs';
import { jsonLogicRules } from '../json-logic-rules.mjs';

export function load() {
  jsonLogic.add_operation('days', days);
  const rules = jsonLogicRules('<', '>');
  return {
    evaluate(p, i, hits) {
      for (let k = 0; k < rules.length; k++) if (jsonLogic.truthy(jsonLogic.apply(rules[k], p))) hits.push(i, k);
    },
  };
}
