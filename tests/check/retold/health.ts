import type { Retelling } from './retelling.ts';

const cases = 'more than 2,300 cases in Belmar';
const belmar = ['subject: belmar'];
const beds = 'around 850 patients in hospital';
const jabs = '1.2 million people vaccinated';
const positive = '12% of patients were positive';
const share = ['subject: belmar', 'measure: positive-share'];

/** Epidemics and hospitals. */
export const health: readonly Retelling[] = [
	[cases, 'over 2,300 infections', '', belmar],
	[cases, 'upwards of 2,300 infections in Belmar', '', belmar],
	[cases, '2,300 cases', 'drift-qualifier', belmar],
	[cases, '2,300 cases or more', '', belmar],
	[cases, 'infections topped 2,300', '', belmar],
	[cases, 'more than 2,300 people infected', 'drift-unit', belmar],
	[cases, 'more than 2,300 people died', 'drift-measure drift-unit', belmar],
	[cases, 'more than 2,300 new cases', 'unread-words', belmar],
	[cases, 'more than 2,300 cases a day', 'unread-words', belmar],
	[cases, 'another 2,300 cases', 'unread-words', belmar],
	[cases, 'infections rose by 2,300', 'unread-words', belmar],
	[cases, 'close to 2,300 cases', 'drift-qualifier', belmar],
	[cases, 'more than 2,300 cases worldwide', 'drift-subject', belmar],
	[beds, 'about 850 people hospitalised', '', belmar],
	[beds, 'perhaps 850 in hospital', '', belmar],
	[beds, '850 or so in hospital', '', belmar],
	[beds, 'up to 850 in hospital', 'drift-qualifier', belmar],
	[
		beds,
		'an estimated 850 children in hospital',
		'drift-population',
		[...belmar, 'population: civilian'],
	],
	[jabs, '1.2 million doses', 'drift-measure drift-unit', belmar],
	[jabs, '1.2m people immunised', '', belmar],
	[jabs, 'more than 1.2 million people vaccinated', 'drift-qualifier', belmar],
	[jabs, 'about 1.2 million vaccinated', '', belmar],
	[jabs, 'some 1.25 million vaccinated', 'drift-qualifier', belmar],
	[positive, '12% of nurses were positive', 'drift-population', share],
	[positive, '12% of the population were positive', 'drift-population', share],
	[positive, '12 per cent of travellers were positive', 'drift-population', share],
	[positive, '12 per cent of patients', '', share],
	[positive, 'about 12% of the patients', '', share],
	[positive, 'twelve per cent were positive', '', share],
	[positive, 'up 12%', 'unread-words', share],
	[positive, 'a 12% rise', 'unread-words', share],
	[
		'7% of health workers were positive',
		'7% of civilians were positive',
		'drift-population',
		share,
	],
	['one in five patients were positive', '20% of patients were positive', '', share],
	[
		'one in five patients were positive',
		'one in five adults were positive',
		'drift-population',
		share,
	],
	['4,600 deaths in a month', '4,600 deaths in a day', 'drift-scope', belmar],
	['4,600 deaths in a month', '4,600 deaths over the past month', '', belmar],
	['4,600 deaths in the first week', '4,600 deaths in the first year', 'drift-scope', belmar],
	['4,600 excess deaths', '4,600 deaths', 'drift-measure', belmar],
];
