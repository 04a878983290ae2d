import type { Retelling } from './retelling.ts';

const bill = '$95.3 billion in aid, passed by the Senate';
const giver = ['subject: dorva', 'basis: nominal'];
const pledge = 'about €50 billion in aid pledged by the Coastal Union';
const union = ['subject: coastal-union', 'basis: nominal'];
const rate = ['converted: {from: EUR, rate: 1.08, date: 2024-02, source: second}'];
const ceiling = 'up to €50 billion in aid, committed';
const yearly = '$4 billion of spending in a year';

/** Aid, laws and public money. */
export const budgets: readonly Retelling[] = [
	// A stage that only a verb tells.
	[bill, 'was given $95.3 billion in aid', 'drift-stage', giver],
	[bill, 'Dorva has sent $95.3 billion in aid', 'drift-stage', giver],
	[bill, 'Dorva has approved $95.3 billion in aid', 'drift-stage', giver],
	[bill, 'parliament approved $95.3 billion in aid', 'drift-stage', giver],
	[bill, '$95.3 billion in aid has been approved', 'drift-stage', giver],
	[bill, 'received $95.3 billion in aid', 'drift-stage', giver],
	[bill, 'Dorva gave $95.3 billion in assistance', 'drift-stage', giver],
	[bill, '$95.3 billion in aid was transferred', 'drift-stage', giver],
	[bill, 'Dorva paid $95.3 billion in aid', 'drift-stage', giver],
	[bill, 'the Senate approved $95.3 billion in aid', '', giver],
	[bill, 'the Senate has approved $95.3 billion in aid', '', giver],
	[bill, 'the Senate voted for $95.3 billion in aid', '', giver],
	[bill, 'the bill would give $95.3 billion in aid', '', giver],
	[bill, 'a $95.3 billion aid bill', '', giver],
	[bill, '$95.3 billion in aid signed into law', 'drift-stage', giver],
	[bill, '$95.3bn of assistance', '', giver],
	[bill, 'about $95 billion in aid', '', giver],
	[bill, 'more than $95 billion in aid', '', giver],
	[bill, 'more than $95.3 billion in aid', 'drift-qualifier', giver],
	[bill, '$95.3 billion of weapons', '', giver],
	[pledge, 'the Coastal Union has given about €50 billion in aid', 'drift-stage', union],
	[pledge, 'about €50 billion promised by Dorva, Elsin and Farn', '', union],
	[pledge, 'about €50 billion in aid promised by Dorva', 'drift-subject', union],
	[pledge, 'about €50 billion in aid from Dorva, Farn and Elsin', '', union],
	[pledge, 'the Coastal Union will send about €50 billion in aid', '', union],
	['$3 billion in aid, delivered', 'Dorva sent $3 billion in aid', '', giver],
	['$3 billion in aid, delivered', 'Dorva will send $3 billion in aid', 'drift-stage', giver],
	['$3 billion in aid, disbursed', 'Dorva gave $3 billion in aid', '', giver],
	['$3 billion in aid, enacted', 'parliament approved $3 billion in aid', '', giver],
	['$3 billion in aid, enacted', 'the Senate approved $3 billion in aid', 'drift-stage', giver],
	// Another qualifier behind another currency.
	[ceiling, 'up to $54 billion in aid', '', union, rate],
	[ceiling, 'at least $54 billion in aid', 'drift-qualifier', union, rate],
	[ceiling, '$54 billion in aid', 'drift-qualifier', union, rate],
	[ceiling, 'more than $54 billion in aid', 'drift-qualifier', union, rate],
	[ceiling, 'about $54 billion in aid', 'drift-qualifier', union, rate],
	[ceiling, 'at least $54 billion in aid', 'drift-qualifier drift-unit', union],
	[ceiling, '$54 billion in aid', 'drift-qualifier drift-unit', union],
	[ceiling, 'up to $54 billion in aid', 'drift-unit', union],
	['€50 billion in aid', 'about $54 billion in aid', '', union, rate],
	['€50 billion in aid', 'more than $54 billion in aid', 'drift-qualifier', union, rate],
	[yearly, '$4 billion of spending in a week', 'drift-scope', giver],
	[yearly, '$4 billion of spending a week', 'unread-words', giver],
	[yearly, '$4 billion of spending over ten years', 'drift-scope', giver],
	[yearly, '$4 billion of spending over twelve months', '', giver],
];
