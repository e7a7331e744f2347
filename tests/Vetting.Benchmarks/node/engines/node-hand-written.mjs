// The twenty rules as a JavaScript programmer writes them.
import { days } from '../days.mjs';

const grave = new Set(['torture', 'extrajudicial-killing', 'enforced-disappearance', 'rape']);
const watched = new Set(['MX', 'CO', 'EG', 'NG', 'UG']);
const anyAllegation = (p, f) => p.recipients.some(r => r.allegations.some(f));
const sum = items => items.reduce((total, item) => total + item.amountUsd, 0);

const rules = [
  p => anyAllegation(p, a => grave.has(a.kind) && a.credibility === 'credible' && a.accountability.investigation === 'none'
    && a.accountability.prosecution === 'none' && a.accountability.sentence === 'none'),
  p => anyAllegation(p, a => grave.has(a.kind) && a.credibility === 'credible' && a.accountability.investigation !== 'none'
    && a.accountability.prosecution === 'none'),
  p => p.recipients.some(r => days(p.proposedOn, r.vettedOn) > 365),
  p => p.recipients.some(r => days(p.proposedOn, r.commander.vettedOn) > 365),
  p => p.pillar === 'rule-of-law' && p.recipients.some(r => r.type === 'military'),
  p => sum(p.items.filter(i => i.lethal)) * 4 > sum(p.items),
  p => p.authority === 'SECTION333' && !p.publicReport,
  p => p.authority === 'IMET' && p.items.some(i => i.lethal),
  p => p.authority === 'INCLE' && p.channel === 'military',
  p => p.channel === 'police' && !p.domesticRole && p.items.some(i => i.kind === 'weapons' || i.kind === 'ammunition'),
  p => sum(p.items) > p.amountUsd,
  p => p.domesticRole && p.purpose.includes('crowd-control') && p.recipients.some(r => r.type === 'military'),
  p => p.pillar === 'civil-society' && p.recipients.every(r => r.type === 'military'),
  p => p.recipients.some(r => r.allegations.length > 0 && r.allegations.every(a => a.accountability.sentence === 'none')),
  p => p.recipients.some(r => r.allegations.filter(a => a.credibility === 'credible' || a.credibility === 'pending').length >= 2),
  p => anyAllegation(p, a => a.credibility === 'pending' && days(p.proposedOn, a.date) <= 730),
  p => p.authority === 'FMF' && watched.has(p.country) && p.amountUsd >= 1000000,
  p => p.purpose.includes('training') && p.items.length > 0 && p.items.every(i => i.lethal),
  p => p.items.some(i => i.lethal && i.amountUsd * 2 > p.amountUsd),
  p => p.recipients.some(r => r.type === 'police' && r.commander.vettedOn > p.proposedOn && r.allegations.some(a => a.kind === 'torture')),
];

export const load = () => ({
  evaluate(p, i, hits) {
    for (let k = 0; k < rules.length; k++) if (rules[k](p)) hits.push(i, k);
  },
});
