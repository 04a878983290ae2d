import type { Retelling } from './retelling.ts';

const quake = 'at least 41,000 people died in Arland and Belmar';
const region = ['subject: quake-region'];
const arland = ['subject: arland'];
const toll = 'as many as 120,000 people killed in Arland';
const hurt = 'close to 70,000 people injured in Arland';
const homes = 'about 15,000 homes destroyed';
const week = '1,200 people died in a week';
const soldiers = 'as many as 9,000 soldiers of both armies killed';

/** Earthquakes, floods and wars. */
export const disasters: readonly Retelling[] = [
	// A part for the whole, and the members for the union.
	[quake, 'at least 41,000 people died in Arland', 'drift-subject', region],
	[quake, 'in Belmar at least 41,000 people were killed', 'drift-subject', region],
	[quake, 'at least 41,000 deaths across Arland', 'drift-subject', region],
	[quake, 'at least 41,000 Arlandic deaths', 'drift-subject', region],
	[quake, 'Arland’s death toll is at least 41,000', 'drift-subject', region],
	[quake, 'at least 41,000 dead in Belmar and Arland', '', region],
	[quake, 'at least 41,000 killed across Arland and in neighbouring Belmar', '', region],
	[quake, 'at least 41,000 people killed in both countries', '', region],
	[quake, 'at least 41,000 Arlandic and Belmaran lives lost', '', region],
	[quake, 'at least 41,000 people lost their lives', '', region],
	[toll, 'as many as 120,000 people killed in Arland and Belmar', 'drift-subject', arland],
	[toll, 'as many as 120,000 people killed in Port Halden', 'drift-subject', arland],
	[soldiers, 'as many as 9,000 soldiers killed', '', ['subject: both-armies']],
	[
		soldiers,
		'as many as 9,000 Northern soldiers killed',
		'drift-subject',
		['subject: both-armies'],
	],
	// Lives, lost and claimed.
	[toll, 'Arland lost as many as 120,000 lives', '', arland],
	[toll, 'claimed up to 120,000 lives', '', arland],
	[toll, 'claimed the lives of up to 120,000 people', '', arland],
	[toll, 'Arland lost up to 120,000 people', 'drift-measure', arland],
	[toll, 'up to 120,000 killed, and many more injured', '', arland],
	[toll, 'up to 120,000 killed, with several others missing', '', arland],
	[toll, 'up to 120,000 killed, many of them children', '', arland],
	[toll, 'up to 120,000 killed or injured', 'drift-measure', arland],
	[toll, 'up to 120,000 casualties', 'drift-measure', arland],
	[toll, 'up to 120,000 children killed', 'drift-population', [...arland, 'population: civilian']],
	// Bounds behind the number, what may come, and near.
	[toll, '120,000 people killed in Arland, at most', '', arland],
	[toll, '120,000 deaths at the most', '', arland],
	[toll, 'the death toll could hit 120,000', '', arland],
	[toll, 'deaths could soar to 120,000', '', arland],
	[toll, 'the toll may reach 120,000 dead', '', arland],
	[toll, 'deaths may exceed 120,000', 'drift-qualifier', arland],
	[toll, '120,000 dead', 'drift-qualifier', arland],
	[toll, 'at least 120,000 dead', 'drift-qualifier', arland],
	[toll, 'about 120,000 dead', 'drift-qualifier', arland],
	[hurt, 'the best part of 70,000 injured', '', arland],
	[hurt, 'injuries approach 70,000', '', arland],
	[hurt, 'nearly 70,000 hurt in Arland', '', arland],
	[hurt, 'over 70,000 hurt', 'drift-qualifier', arland],
	[hurt, 'more than 70,000 injured', 'drift-qualifier', arland],
	[hurt, 'injuries hit 70,000', 'drift-qualifier', arland],
	['70 people killed', 'more than 70 people killed', 'drift-qualifier', arland],
	['70 people killed', 'over 70 dead', 'drift-qualifier', arland],
	['70 people killed', 'fewer than 70 dead', 'drift-qualifier', arland],
	['70 people killed', 'nearly 70 dead', 'drift-qualifier', arland],
	['70 people killed', 'at least 70 dead', '', arland],
	['73 people killed', 'more than 70 dead', '', arland],
	// Another period, a rate.
	[week, '1,200 people died in a year', 'drift-scope', arland],
	[week, '1,200 deaths this month', 'drift-scope', arland],
	[week, '1,200 people died in 24 hours', 'drift-scope', arland],
	[week, '1,200 people died in seven days', '', arland],
	[week, '1,200 deaths in one week', '', arland],
	[week, '1,200 deaths a day', 'unread-words', arland],
	[week, '1,200 people died', '', arland],
	[homes, 'roughly 15,000 homes were flattened', '', arland],
	[homes, 'about 15,000 people made homeless', 'drift-measure drift-unit', arland],
	[homes, '15,000 homes destroyed', 'drift-qualifier', arland],
	['300 to 400 people missing', 'three to four hundred people missing', '', arland],
	['300 to 400 people missing', '400 people missing', 'drift-qualifier', arland],
	['300 to 400 people missing', 'up to 400 people are unaccounted for', '', arland],
];
