// The twenty rules in the expression language of zen-engine.
const grave = "['torture','extrajudicial-killing','enforced-disappearance','rape']";
const watched = "['MX','CO','EG','NG','UG']";

export const zenRules = [
  `some(recipients as r, some(r.allegations as a, a.kind in ${grave} and a.credibility=='credible' and a.accountability.investigation=='none' and a.accountability.prosecution=='none' and a.accountability.sentence=='none'))`,
  `some(recipients as r, some(r.allegations as a, a.kind in ${grave} and a.credibility=='credible' and a.accountability.investigation!='none' and a.accountability.prosecution=='none'))`,
  `some(recipients as r, date(proposedOn)-date(r.vettedOn) > 31536000)`,
  `some(recipients as r, date(proposedOn)-date(r.commander.vettedOn) > 31536000)`,
  `pillar=='rule-of-law' and some(recipients as r, r.type=='military')`,
  `sum(map(filter(items, #.lethal), #.amountUsd))*4 > sum(map(items, #.amountUsd))`,
  `authority=='SECTION333' and not publicReport`,
  `authority=='IMET' and some(items as i, i.lethal)`,
  `authority=='INCLE' and channel=='military'`,
  `channel=='police' and not domesticRole and some(items as i, i.kind in ['weapons','ammunition'])`,
  `sum(map(items, #.amountUsd)) > amountUsd`,
  `domesticRole and 'crowd-control' in purpose and some(recipients as r, r.type=='military')`,
  `pillar=='civil-society' and all(recipients as r, r.type=='military')`,
  `some(recipients as r, len(r.allegations)>0 and all(r.allegations as a, a.accountability.sentence=='none'))`,
  `some(recipients as r, count(r.allegations as a, a.credibility=='credible' or a.credibility=='pending') >= 2)`,
  `some(recipients as r, some(r.allegations as a, a.credibility=='pending' and date(proposedOn)-date(a.date) <= 63072000))`,
  `authority=='FMF' and country in ${watched} and amountUsd>=1000000`,
  `'training' in purpose and len(items)>0 and all(items as i, i.lethal)`,
  `some(items as i, i.lethal and i.amountUsd*2>amountUsd)`,
  `some(recipients as r, r.type=='police' and date(r.commander.vettedOn)>date(proposedOn) and some(r.allegations as a, a.kind=='torture'))`,
];
