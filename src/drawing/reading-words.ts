import type { Claimant, Qualifier } from '../record/figure.ts';
import type { Source } from '../record/source.ts';

/** How a reader is to take an amount, by its qualifier. */
export const readingWords: Readonly<Record<Qualifier, string>> = {
	exact: 'A plain number, as it was stated.',
	approx: 'About this number: the true one may be higher or lower.',
	'at-least': 'A floor: this number or a higher one. No highest is stated.',
	'at-most': 'A ceiling: this number or a lower one. No lowest is stated.',
	'near-below': 'Close to this number, and not above it.',
	range: 'Between the two ends. Neither is more likely than the other, and no middle is stated.',
	order: 'An order of magnitude, and no more precise than that.',
};

/** Who a claimant is to what is counted. */
export const claimantKindWords: Readonly<Record<Claimant['kind'], string>> = {
	'belligerent-own': 'a party to the war, on its own side',
	'belligerent-enemy': 'a party to the war, on the other side',
	'third-government': 'the government of another country',
	'un-body': 'a body of the United Nations',
	ngo: 'a non-governmental organisation or institute',
	media: 'a news organisation',
	model: 'a statistical model',
	legislature: 'a legislature',
	other: 'none of the parties',
};

/** What a source is, by its CSL type. */
export const sourceTypeWords: Readonly<Record<Source['type'], string>> = {
	article: 'preprint', 'article-journal': 'journal article', 'article-magazine': 'magazine article', 'article-newspaper': 'news report',
	bill: 'bill', book: 'book', broadcast: 'broadcast', chapter: 'chapter of a book', dataset: 'data set', document: 'document', interview: 'interview',
	legislation: 'law', motion_picture: 'film', 'paper-conference': 'conference paper', personal_communication: 'letter', post: 'post', 'post-weblog': 'blog post',
	regulation: 'regulation', report: 'report', software: 'software', speech: 'speech', standard: 'standard', thesis: 'thesis', webpage: 'web page',
};

/** What a qualifier is called where it is explained. */
export const qualifierLabels: Readonly<Record<Qualifier, string>> = {
	exact: 'exact number',
	approx: 'about',
	'at-least': 'at least',
	'at-most': 'as many as, up to',
	'near-below': 'close to',
	range: 'range',
	order: 'order of magnitude',
};
