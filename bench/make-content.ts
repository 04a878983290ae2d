import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';

const vocabulary = readFileSync(
	fileURLToPath(new URL('../content/vocabulary.yaml', import.meta.url)),
	'utf8',
);
const words =
	'the offer that officials spoke of was neither made in public nor confirmed by anybody who would give a name and yet it was printed in a dozen papers with numbers that nobody had checked against what had been said at first'.split(
		' ',
	);

export interface ContentSize {
	readonly articles: number;
	readonly wordsEach: number;
	readonly figuresEach: number;
	/** None by default. */
	readonly chartsEach?: number;
}

/**
 * Writes a site of generated articles into `folder`: prose of a fixed length, figures with chains
 * and parts, citations. The result depends only on the size.
 */
export function makeContent(folder: string, { articles, ...each }: ContentSize): void {
	mkdirSync(join(folder, 'articles'), { recursive: true });
	mkdirSync(join(folder, 'library/sources'), { recursive: true });
	writeFileSync(
		join(folder, 'site.yaml'),
		'title: Bench\ntagline: A bench.\ndescription: A site to measure with.\nbaseUrl: https://example.org\nlanguage: en\neditors: [Someone]\ncorrections: someone@example.org\n',
	);
	writeFileSync(join(folder, 'vocabulary.yaml'), vocabulary);
	const sources = Array.from(
		{ length: 200 },
		(_, index) =>
			`- id: paper-${index}\n  type: article-newspaper\n  title: Report ${index}\n  container-title: The Paper\n  issued: 2023-08-18\n  URL: https://example.com/${index}\n  archived: https://example.com/archive/${index}\n  seen: direct\n`,
	);
	writeFileSync(join(folder, 'library/sources/papers.yaml'), sources.join(''));
	for (let number = 0; number < articles; number += 1)
		writeFileSync(join(folder, 'articles', `article-${number}.md`), makeArticle(number, each));
}

/** The text of one article. */
export function makeArticle(
	number: number,
	{ wordsEach, figuresEach, chartsEach = 0 }: Omit<ContentSize, 'articles'>,
): string {
	const figures = Array.from({ length: figuresEach }, (_, index) => makeFigure(number, index));
	const paragraphs = Array.from({ length: 12 }, (_, paragraph) => {
		const prose = Array.from(
			{ length: Math.round(wordsEach / 12) - 8 },
			(__, word) => words[(number * 7 + paragraph * 31 + word) % words.length],
		).join(' ');
		const figure = paragraph % figuresEach;
		return `${paragraph % 3 === 1 ? `## Part ${'abcdefghijkl'.charAt(paragraph)}\n\n` : ''}In 2023 ${prose}, and :fig[${labelOf(number, figure)}]{#f-${number}-${figure}} was the *number*.:cite[paper-${(number + figure) % 200}]`;
	});
	const charts = Array.from(
		{ length: chartsEach },
		(_, chart) =>
			`::estimate-range{figures="${[0, 2, 4].map((figure) => `f-${number}-${figure}`).join(' ')}" title="Chart ${'abcdefghijkl'.charAt(chart)}"}`,
	);
	return `---\ntitle: Article ${number}\nsummary: What it says.\npublished: 2024-02-14\nfactsAsOf: 2024-02-14\nfigures:\n${figures.join('')}---\n\n${[...paragraphs, ...charts].join('\n\n')}\n`;
}

/** Every second figure repeats the one before it, in the words of a source. */
function makeFigure(number: number, index: number): string {
	const source = `paper-${(number + index) % 200}`;
	if (index % 2 === 1)
		return `  - id: f-${number}-${index}\n    repeats: f-${number}-${index - 1}\n    says: ${labelOf(number, index)}\n    source: ${source}\n`;
	return `  - id: f-${number}-${index}
    subject: russia
    population: military
    measure: killed
    amount: ${amountOf(number, index)}
    qualifier: at-most
    phrase: as many as
    asOf: 2023-08-18
    since: 2022-02-24
    place: Place ${number}-${index}
    claimant: {name: Ministry ${number % 40}, kind: third-government, named: true}
    evidence: estimate-unpublished-method
    source: ${source}
    at: paragraph 2
`;
}

function amountOf(number: number, index: number): number {
	return 100_000 + (number % 500) * 100 + (index - (index % 2));
}

function labelOf(number: number, index: number): string {
	return `as many as ${amountOf(number, index).toLocaleString('en-GB')} killed`;
}
