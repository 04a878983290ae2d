import type { Retelling } from './retelling.ts';

const won = '70 votes for the bill';
const senate = ['subject: dorva'];
const cast = 'about 3.1 million votes for Lind';
const lind = ['subject: lind'];
const turnout = 'turnout was 61% of registered voters';
const poll = '44% of voters back Lind';
const back = ['subject: lind', 'measure: support'];

/** Votes, turnout and polls. */
export const elections: readonly Retelling[] = [
	[won, '70 people voted for the bill', '', senate],
	[won, '70 members voted in favour', '', senate],
	[won, 'seventy people have voted for it', '', senate],
	[won, 'more than 70 votes', 'drift-qualifier', senate],
	[won, 'at least 70 votes', '', senate],
	[won, '70 ballots', '', senate],
	[won, '71 votes', 'drift-amount', senate],
	[cast, 'some 3.1 million people voted for Lind', '', lind],
	[cast, 'about 3.1 million ballots', '', lind],
	[cast, 'Osk got about 3.1 million votes', 'drift-subject', lind],
	[cast, '3.1 million votes', 'drift-qualifier', lind],
	[cast, 'about 3.1 million votes ahead', 'unread-words', lind],
	[cast, 'almost 3.1 million votes', 'drift-qualifier', lind],
	[cast, 'as many as 3.1 million people voted for Lind', 'drift-qualifier', lind],
	[turnout, 'turnout of 61%', '', ['subject: dorva']],
	[turnout, 'turnout rose 61%', 'unread-words', ['subject: dorva']],
	[turnout, 'turnout was 61% of adults', 'drift-population', ['subject: dorva']],
	[turnout, 'turnout of 61% of the registered voters', '', ['subject: dorva']],
	[poll, '44% of adults back Lind', 'drift-population', back],
	[poll, '44% of the electorate back Lind', '', back],
	[poll, '44% of women back Lind', 'drift-population', back],
	[poll, 'Lind is backed by 44 per cent', '', back],
	[poll, 'Osk is backed by 44% of voters', 'drift-subject', back],
	[poll, 'Lind is up 44%', 'unread-words', back],
	[poll, 'support for Lind fell by 44%', 'unread-words', back],
	[poll, 'around 44% of voters', '', back],
	[poll, 'nearly 44% of voters', 'drift-qualifier', back],
	[poll, '44% of those polled back Lind', 'drift-population', back],
	['44% of respondents back Lind', '44% of those asked back Lind', '', back],
];
