// The twenty rules in JsonLogic, which cannot see the outer element from an inner one: reduce stands in where a rule needs both.
const at = name => ({ var: name });
const is = (a, b) => ({ '===': [a, b] });
const isNot = (a, b) => ({ '!==': [a, b] });
const and = (...all) => ({ and: all });
const some = (list, test) => ({ some: [at(list), test] });
const all = (list, test) => ({ all: [at(list), test] });
const more = (a, b) => ({ '>': [a, b] });
const sum = (list, amount) => ({ reduce: [list, { '+': [at('accumulator'), amount] }, 0] });

const grave = { in: [at('kind'), ['torture', 'extrajudicial-killing', 'enforced-disappearance', 'rape']] };
const military = is(at('type'), 'military');
const choose = (test, value) => ({ if: [test, value, at('accumulator')] });

/** @param less @param moreThan the operators that compare texts, which differ between engines */
export function jsonLogicRules(less, moreThan) {
  const least = field => ({
    reduce: [at('recipients'), choose({ [less]: [at(`current.${field}`), at('accumulator')] }, at(`current.${field}`)), '9999-12-31'],
  });
  const greatest = (list, field) => ({
    reduce: [list, choose({ [moreThan]: [at(`current.${field}`), at('accumulator')] }, at(`current.${field}`)), '0001-01-01'],
  });
  const lethalSum = sum(at('items'), { if: [at('current.lethal'), at('current.amountUsd'), 0] });
  const itemSum = sum(at('items'), at('current.amountUsd'));
  const newestPending = {
    reduce: [at('recipients'), {
      reduce: [
        { filter: [at('current.allegations'), is(at('credibility'), 'pending')] },
        choose({ [moreThan]: [at('current.date'), at('accumulator')] }, at('current.date')),
        at('accumulator'),
      ],
    }, '0001-01-01'],
  };
  return [
    some('recipients', some('allegations', and(
      grave, is(at('credibility'), 'credible'), is(at('accountability.investigation'), 'none'),
      is(at('accountability.prosecution'), 'none'), is(at('accountability.sentence'), 'none')))),
    some('recipients', some('allegations', and(
      grave, is(at('credibility'), 'credible'), isNot(at('accountability.investigation'), 'none'),
      is(at('accountability.prosecution'), 'none')))),
    more({ days: [at('proposedOn'), least('vettedOn')] }, 365),
    more({ days: [at('proposedOn'), least('commander.vettedOn')] }, 365),
    and(is(at('pillar'), 'rule-of-law'), some('recipients', military)),
    more({ '-': [{ '*': [lethalSum, 4] }, itemSum] }, 0), // compiled json-logic-engine answers NaN where both sides of > are computed
    and(is(at('authority'), 'SECTION333'), { '!': [at('publicReport')] }),
    and(is(at('authority'), 'IMET'), some('items', at('lethal'))),
    and(is(at('authority'), 'INCLE'), is(at('channel'), 'military')),
    and(is(at('channel'), 'police'), { '!': [at('domesticRole')] }, some('items', { in: [at('kind'), ['weapons', 'ammunition']] })),
    more(itemSum, at('amountUsd')),
    and(at('domesticRole'), { in: ['crowd-control', at('purpose')] }, some('recipients', military)),
    and(is(at('pillar'), 'civil-society'), all('recipients', military)),
    some('recipients', all('allegations', is(at('accountability.sentence'), 'none'))), // all of an empty list is false in JsonLogic
    some('recipients', more(sum({ filter: [at('allegations'), { in: [at('credibility'), ['credible', 'pending']] }] }, 1), 1)),
    { '<=': [{ days: [at('proposedOn'), newestPending] }, 730] },
    and(is(at('authority'), 'FMF'), { in: [at('country'), ['MX', 'CO', 'EG', 'NG', 'UG']] }, { '>=': [at('amountUsd'), 1000000] }),
    and({ in: ['training', at('purpose')] }, all('items', at('lethal'))),
    more({ '*': [{ reduce: [{ filter: [at('items'), at('lethal')] }, { max: [at('current.amountUsd'), at('accumulator')] }, 0] }, 2] }, at('amountUsd')),
    { [moreThan]: [greatest({ filter: [at('recipients'), and(is(at('type'), 'police'), some('allegations', is(at('kind'), 'torture')))] }, 'commander.vettedOn'), at('proposedOn')] },
  ];
}
