import type { Retelling } from './retelling.ts';

const jobless = 'unemployment is 5.3%';
const dorva = ['subject: dorva'];
const prices = 'inflation of 9.1 per cent';
const jobs = 'close to 250,000 jobs';
const carbon = 'about 37 billion tonnes of emissions';
const fire = 'as much as 90,000 hectares burnt';
const power = '30% of electricity came from renewables';

/** Work, prices and the climate. */
export const economics: readonly Retelling[] = [
	[jobless, 'unemployment fell by 5.3 %', 'unread-words', dorva],
	[jobless, 'unemployment fell to 5.3%', '', dorva],
	[jobless, 'unemployment rose 5.3%', 'unread-words', dorva],
	[jobless, 'a jobless rate of 5.3 per cent', '', dorva],
	[jobless, 'a 5.3% drop in unemployment', 'unread-words', dorva],
	[jobless, 'unemployment is above 5.3%', 'drift-qualifier', dorva],
	[jobless, 'unemployment is about 5%', '', dorva],
	[jobless, 'unemployment was down 5.3%', 'unread-words', dorva],
	[jobless, 'unemployment reached 5.3%', '', dorva],
	[jobless, '5.3% inflation', 'drift-measure', dorva],
	[prices, 'inflation hit 9.1%', '', dorva],
	[prices, 'inflation soared to 9.1%', '', dorva],
	[prices, 'inflation climbed 9.1%', 'unread-words', dorva],
	[prices, 'inflation could hit 9.1%', '', dorva],
	[prices, 'inflation of nearly 9.1%', 'drift-qualifier', dorva],
	[prices, 'inflation of some 9%', '', dorva],
	[prices, 'inflation of 9.1% in Elsin', 'drift-subject', ['subject: dorva']],
	[jobs, 'nearly 250,000 jobs', '', dorva],
	[jobs, 'the better part of 250,000 jobs', '', dorva],
	[jobs, 'jobs approached 250,000', '', dorva],
	[jobs, 'a quarter of a million jobs', 'drift-qualifier', dorva],
	[jobs, 'an extra 250,000 jobs', 'unread-words', dorva],
	[jobs, '250,000 jobs at least', 'drift-qualifier', dorva],
	[jobs, 'close to 250,000 people without work', 'drift-unit', dorva],
	[carbon, 'some 37 billion tonnes emitted', '', ['subject: world']],
	[carbon, 'around 37 gigatonnes of emissions', '', ['subject: world']],
	[carbon, 'emissions of 37 billion tonnes', 'drift-qualifier', ['subject: world']],
	[carbon, 'emissions could reach 37 billion tonnes', 'drift-qualifier', ['subject: world']],
	[carbon, 'about 37 million tonnes of emissions', 'drift-amount', ['subject: world']],
	[carbon, 'about 37 billion tonnes of emissions from Dorva', 'drift-subject', ['subject: world']],
	[fire, 'up to 90,000 hectares scorched', '', dorva],
	[fire, '90,000 hectares burned at most', '', dorva],
	[fire, 'the area burnt could climb to 90,000 hectares', '', dorva],
	[fire, 'over 90,000 hectares burned', 'drift-qualifier', dorva],
	[fire, '90,000 hectares burned', 'drift-qualifier', dorva],
	[fire, 'no more than 90,000 hectares burned', '', dorva],
	[
		power,
		'30% of energy came from renewables',
		'drift-population',
		['subject: dorva', 'measure: renewable-share'],
	],
	[
		power,
		'30 per cent of the electricity came from renewables',
		'',
		['subject: dorva', 'measure: renewable-share'],
	],
	[power, 'renewables made up 30% of power', '', ['subject: dorva', 'measure: renewable-share']],
	[
		'18% of households are poor',
		'18% of people are poor',
		'drift-population',
		['subject: dorva', 'measure: poverty'],
	],
	[
		'18% of households are poor',
		'18% of the homes are poor',
		'',
		['subject: dorva', 'measure: poverty'],
	],
	[
		'18% of households are poor',
		'the poor rose by 18%',
		'unread-words',
		['subject: dorva', 'measure: poverty'],
	],
];
