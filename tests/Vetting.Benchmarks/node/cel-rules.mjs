// The twenty rules in CEL; days(a, b) and sum(list) are functions of ours.
const grave = "['torture','extrajudicial-killing','enforced-disappearance','rape']";
const watched = "['MX','CO','EG','NG','UG']";

export const celRules = [
  `p.recipients.exists(r, r.allegations.exists(a, a.kind in ${grave} && a.credibility=='credible' && a.accountability.investigation=='none' && a.accountability.prosecution=='none' && a.accountability.sentence=='none'))`,
  `p.recipients.exists(r, r.allegations.exists(a, a.kind in ${grave} && a.credibility=='credible' && a.accountability.investigation!='none' && a.accountability.prosecution=='none'))`,
  `p.recipients.exists(r, days(p.proposedOn, r.vettedOn) > 365.0)`,
  `p.recipients.exists(r, days(p.proposedOn, r.commander.vettedOn) > 365.0)`,
  `p.pillar=='rule-of-law' && p.recipients.exists(r, r.type=='military')`,
  `sum(p.items.filter(i, i.lethal).map(i, i.amountUsd))*4.0 > sum(p.items.map(i, i.amountUsd))`,
  `p.authority=='SECTION333' && !p.publicReport`,
  `p.authority=='IMET' && p.items.exists(i, i.lethal)`,
  `p.authority=='INCLE' && p.channel=='military'`,
  `p.channel=='police' && !p.domesticRole && p.items.exists(i, i.kind in ['weapons','ammunition'])`,
  `sum(p.items.map(i, i.amountUsd)) > p.amountUsd`,
  `p.domesticRole && 'crowd-control' in p.purpose && p.recipients.exists(r, r.type=='military')`,
  `p.pillar=='civil-society' && p.recipients.all(r, r.type=='military')`,
  `p.recipients.exists(r, size(r.allegations)>0 && r.allegations.all(a, a.accountability.sentence=='none'))`,
  `p.recipients.exists(r, size(r.allegations.filter(a, a.credibility=='credible' || a.credibility=='pending')) >= 2)`,
  `p.recipients.exists(r, r.allegations.exists(a, a.credibility=='pending' && days(p.proposedOn, a.date) <= 730.0))`,
  `p.authority=='FMF' && p.country in ${watched} && p.amountUsd >= 1000000.0`,
  `'training' in p.purpose && size(p.items)>0 && p.items.all(i, i.lethal)`,
  `p.items.exists(i, i.lethal && i.amountUsd*2.0 > p.amountUsd)`,
  `p.recipients.exists(r, r.type=='police' && r.commander.vettedOn > p.proposedOn && r.allegations.exists(a, a.kind=='torture'))`,
];
