// @marcbachmann/cel-js: CEL, checked and planned once.
import { Environment } from '@marcbachmann/cel-js';
import { days } from '../days.mjs';
import { celRules } from '../cel-rules.mjs';

export function load() {
  const environment = new Environment()
    .registerVariable('p', 'map')
    .registerFunction('days(dyn, dyn): double', (a, b) => days(a, b))
    .registerFunction('sum(list): double', list => list.reduce((total, number) => total + number, 0));
  const rules = celRules.map(rule => environment.parse(rule));
  return {
    evaluate(p, i, hits) {
      const context = { p };
      for (let k = 0; k < rules.length; k++) if (rules[k](context) === true) hits.push(i, k);
    },
  };
}
