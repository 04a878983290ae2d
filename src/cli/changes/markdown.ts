import { cleanText } from '../../check/report/clean.ts';
import type { Finding } from '../../ledger/finding.ts';
import type { Source } from '../../record/source.ts';
import type { ChangedChart, ChangedFigure, ChangedText, SiteChanges } from './compare.ts';

/** The addresses of the drawings of one chart. */
export type ChartLinks = (chart: ChangedChart) => {
	readonly before: string | undefined;
	readonly after: string | undefined;
};

interface Options {
	/** The short name of the commit that the site is compared with. */
	readonly commit: string;
	readonly links: ChartLinks;
	/** Whether the drawings are images at their addresses, and not in an archive. */
	readonly showsImages: boolean;
}

/** The maximum number of entries in a section: a comment on GitHub has at most 65,536 characters. */
const mostEntries = 60;

/** What readers see differently, as Markdown. */
export function formatChanges(changes: SiteChanges, options: Options): string {
	const sections = [
		figuresSection(changes.figures),
		textsSection(changes.texts),
		section(
			'Corrections',
			changes.corrections.map(
				({ date, before, after, reason }) =>
					`- ${written(date)}: “${written(before)}” became “${written(after)}”. ${written(reason)}`,
			),
		),
		chartsSection(changes.charts, options),
		findingsSection(changes),
	].filter((lines) => lines.length > 0);
	const title = `## What changes for readers since ${options.commit}`;
	return `${[title, ...(sections.length === 0 ? ['Nothing.'] : sections.map((lines) => lines.join('\n')))].join('\n\n')}\n`;
}

function section(title: string, entries: readonly string[]): readonly string[] {
	return entries.length === 0 ? [] : [`### ${title}`, '', ...shortened(entries)];
}

function shortened(entries: readonly string[]): readonly string[] {
	const rest = entries.length - mostEntries;
	return rest <= 0 ? entries : [...entries.slice(0, mostEntries), '', `And ${rest} more.`];
}

function figuresSection(figures: readonly ChangedFigure[]): readonly string[] {
	if (figures.length === 0) return [];
	const rows = figures.map(({ id, before, after }) =>
		row([
			`\`${id}\``,
			before === undefined ? '*new*' : written(before.words),
			after === undefined ? '*gone*' : written(after.words),
			...sourceCell(before?.source, after?.source),
		]),
	);
	return [
		'### Figures',
		'',
		row(['figure', 'before', 'after', 'source']),
		row(['---', '---', '---', '---']),
		...shortened(rows),
	];
}

function sourceCell(before: Source | undefined, after: Source | undefined): readonly string[] {
	const [then, now] = [sourceLink(before), sourceLink(after)];
	return [
		then === undefined || now === undefined || then === now
			? (now ?? then ?? '')
			: `${then}, now ${now}`,
	];
}

function sourceLink(source: Source | undefined): string | undefined {
	if (source === undefined) return undefined;
	const title = written(source.title);
	return source.URL === undefined
		? title
		: `[${title}](<${source.URL.replaceAll(/[<>\s]/g, encodeURIComponent)}>)`;
}

function textsSection(texts: readonly ChangedText[]): readonly string[] {
	const what = { new: 'new', changed: 'changed', gone: 'no longer published' } as const;
	return section(
		'Articles',
		texts.map(
			({ path, title, kind, parts }) =>
				`- ${written(title)} (\`${path}\`): ${what[kind]}${parts.length === 0 ? '' : `: ${parts.map(written).join(', ')}`}`,
		),
	);
}

function chartsSection(
	charts: readonly ChangedChart[],
	{ links, showsImages }: Options,
): readonly string[] {
	if (charts.length === 0) return [];
	const cell = (address: string | undefined, none: string, name: string) =>
		address === undefined ? none : `${showsImages ? '!' : ''}[${name}](<${address}>)`;
	return [
		'### Charts',
		'',
		row(['chart', 'before', 'after']),
		row(['---', '---', '---']),
		...shortened(
			charts.map((chart) => {
				const { before, after } = links(chart);
				return row([
					`${written(chart.title)} (\`${chart.slug}\`, \`${chart.id}\`)`,
					cell(before, '*new*', 'before'),
					cell(after, '*gone*', 'after'),
				]);
			}),
		),
	];
}

function findingsSection({ findings, solved }: SiteChanges): readonly string[] {
	const entries = findings.map(
		(finding) =>
			`- **${kindOf(finding)}** \`${finding.code}\` ${placeOf(finding)}: ${written(finding.message)}`,
	);
	const lines = section('New findings', entries);
	if (solved <= 0) return lines;
	const gone = `${solved === 1 ? '1 finding is' : `${solved} findings are`} gone.`;
	return lines.length === 0 ? ['### Findings', '', gone] : [...lines, '', gone];
}

function kindOf({ severity, explanation }: Finding): string {
	return explanation === undefined ? severity : `${severity}, explained`;
}

function placeOf({ place: { path, line, column } }: Finding): string {
	return `\`${cleanText(path)}:${line}:${column}\``;
}

function row(cells: readonly string[]): string {
	return `| ${cells.join(' | ')} |`;
}

/** Text from content as Markdown that shows only its characters, and mentions nobody. */
function written(text: string): string {
	return cleanText(text)
		.replaceAll(/[\\`*_{}[\]<>()#|~&!]/g, '\\$&')
		.replaceAll('@', '&#64;');
}
