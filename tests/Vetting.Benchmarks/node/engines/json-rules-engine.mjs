// json-rules-engine. It has no quantifiers, so each nested rule is an operator written by hand: its best case.
import { Engine } from 'json-rules-engine';
import { days } from '../days.mjs';

const grave = ['torture', 'extrajudicial-killing', 'enforced-disappearance', 'rape'];
const watched = ['MX', 'CO', 'EG', 'NG', 'UG'];
const sum = items => items.reduce((total, item) => total + item.amountUsd, 0);
const valueAt = (allegation, path) => path.reduce((value, name) => value[name], allegation);
const holds = { in: (value, expected) => expected.includes(value), is: (value, expected) => value === expected, isNot: (value, expected) => value !== expected };

const operators = {
  anyAllegation: (recipients, tests) =>
    recipients.some(r => r.allegations.some(a => tests.every(test => holds[test.how](valueAt(a, test.path), test.value)))),
  anyVettedBefore: (recipients, limit) => recipients.some(r => days(limit.from, r.vettedOn) > limit.days),
  anyCommanderVettedBefore: (recipients, limit) => recipients.some(r => days(limit.from, r.commander.vettedOn) > limit.days),
  anyOfType: (recipients, type) => recipients.some(r => r.type === type),
  allOfType: (recipients, type) => recipients.every(r => r.type === type),
  moreThanAQuarterLethal: items => sum(items.filter(i => i.lethal)) * 4 > sum(items),
  anyLethal: items => items.some(i => i.lethal),
  allLethal: items => items.length > 0 && items.every(i => i.lethal),
  anyOfKind: (items, kinds) => items.some(i => kinds.includes(i.kind)),
  sumOver: (items, limit) => sum(items) > limit,
  anyMoreThanHalf: (items, total) => items.some(i => i.lethal && i.amountUsd * 2 > total),
  nobodySentenced: recipients =>
    recipients.some(r => r.allegations.length > 0 && r.allegations.every(a => a.accountability.sentence === 'none')),
  openOrCredible: (recipients, least) =>
    recipients.some(r => r.allegations.filter(a => a.credibility === 'credible' || a.credibility === 'pending').length >= least),
  pendingWithin: (recipients, limit) =>
    recipients.some(r => r.allegations.some(a => a.credibility === 'pending' && days(limit.from, a.date) <= limit.days)),
  policeCommanderVettedAfter: (recipients, day) =>
    recipients.some(r => r.type === 'police' && r.commander.vettedOn > day && r.allegations.some(a => a.kind === 'torture')),
};

const is = (fact, operator, value) => ({ fact, operator, value });
const fact = name => ({ fact: name });
const test = (path, how, value) => ({ path: path.split('.'), how, value });

const rules = [
  [is('recipients', 'anyAllegation', [
    test('kind', 'in', grave), test('credibility', 'is', 'credible'), test('accountability.investigation', 'is', 'none'),
    test('accountability.prosecution', 'is', 'none'), test('accountability.sentence', 'is', 'none')])],
  [is('recipients', 'anyAllegation', [
    test('kind', 'in', grave), test('credibility', 'is', 'credible'), test('accountability.investigation', 'isNot', 'none'),
    test('accountability.prosecution', 'is', 'none')])],
  [is('recipients', 'anyVettedBefore', fact('withinAYear'))],
  [is('recipients', 'anyCommanderVettedBefore', fact('withinAYear'))],
  [is('pillar', 'equal', 'rule-of-law'), is('recipients', 'anyOfType', 'military')],
  [is('items', 'moreThanAQuarterLethal', 0)],
  [is('authority', 'equal', 'SECTION333'), is('publicReport', 'equal', false)],
  [is('authority', 'equal', 'IMET'), is('items', 'anyLethal', 0)],
  [is('authority', 'equal', 'INCLE'), is('channel', 'equal', 'military')],
  [is('channel', 'equal', 'police'), is('domesticRole', 'equal', false), is('items', 'anyOfKind', ['weapons', 'ammunition'])],
  [is('items', 'sumOver', fact('amountUsd'))],
  [is('domesticRole', 'equal', true), is('purpose', 'contains', 'crowd-control'), is('recipients', 'anyOfType', 'military')],
  [is('pillar', 'equal', 'civil-society'), is('recipients', 'allOfType', 'military')],
  [is('recipients', 'nobodySentenced', 0)],
  [is('recipients', 'openOrCredible', 2)],
  [is('recipients', 'pendingWithin', fact('withinTwoYears'))],
  [is('authority', 'equal', 'FMF'), is('country', 'in', watched), is('amountUsd', 'greaterThanInclusive', 1000000)],
  [is('purpose', 'contains', 'training'), is('items', 'allLethal', 0)],
  [is('items', 'anyMoreThanHalf', fact('amountUsd'))],
  [is('recipients', 'policeCommanderVettedAfter', fact('proposedOn'))],
];

export function load() {
  const engine = new Engine([], { allowUndefinedFacts: false });
  for (const [name, operator] of Object.entries(operators)) engine.addOperator(name, operator);
  for (const [name, most] of [['withinAYear', 365], ['withinTwoYears', 730]]) {
    engine.addFact(name, async (_, almanac) => ({ from: await almanac.factValue('proposedOn'), days: most }));
  }
  rules.forEach((all, k) => engine.addRule({ name: `r${k}`, conditions: { all }, event: { type: 'hit', params: { k } } }));
  return {
    isAsync: true,
    async evaluate(p, i, hits) {
      const { events } = await engine.run(p);
      for (const event of events) hits.push(i, event.params.k);
    },
  };
}
