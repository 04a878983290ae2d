import { drawingKind, readIds } from '../ledger/text/drawing-kinds.ts';
import type { FileReading } from '../ledger/read/file-reading.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Figure } from '../record/resolved.ts';
import { isQuery } from '../ledger/ask/query.ts';

/** How an article hangs together with the rest of a site: through ids, and through figures that are compared as of one kind. */
export interface ArticleInterface {
	/** Ids of the records that stand in it. */
	readonly defines: readonly string[];
	/** Ids of records elsewhere that it names. */
	readonly mentions: readonly string[];
	/** Whether its drawings ask for figures, wherever these stand. */
	readonly asks: boolean;
	/** Whether readers see it. */
	readonly draft: boolean;
	/** Its place in a series, and the words of the vocabulary that its records use: other findings count them over the whole site. */
	readonly words: readonly string[];
	/** What the figures in it are of: the claimant, the subject, the people, the period and the place. */
	readonly groups: readonly string[];
	/** What the figures on its list are of, wherever they stand. */
	readonly listedGroups: readonly string[];
}

/** The interface of an article as `ledger` has it; undefined for what is no article, or one that cannot be read. */
export function interfaceOf(
	{ article }: FileReading,
	ledger: Ledger,
): ArticleInterface | undefined {
	if (article === undefined) return undefined;
	const { front, body } = article;
	const defines = new Set<string>();
	const mentions = new Set<string>();
	for (const item of front.sources ?? []) {
		if (typeof item === 'string') mentions.add(item);
		else defines.add(item.id);
		if (typeof item !== 'string') for (const id of item.via ?? []) mentions.add(id);
	}
	for (const item of front.figures ?? []) {
		if (typeof item === 'string') mentions.add(item);
		else {
			defines.add(item.id);
			for (const id of [item.source, item.repeats, item.partOf, item.converted?.source])
				if (id !== undefined) mentions.add(id);
		}
	}
	for (const claim of front.claims ?? []) {
		defines.add(claim.id);
		for (const id of [claim.source, ...(claim.about ?? [])]) mentions.add(id);
	}
	for (const { source } of front.events ?? []) mentions.add(source);
	for (const { figure, by } of front.corrections ?? [])
		for (const id of [figure, by]) if (id !== undefined) mentions.add(id);
	for (const { figure } of body.figures) mentions.add(figure);
	for (const { source } of body.citations) mentions.add(source);
	for (const { kind, attributes } of body.drawings) {
		for (const attribute of Object.keys(drawingKind(kind)?.figures ?? {}))
			for (const id of readIds(attributes[attribute])) mentions.add(id);
	}
	const listed = (front.figures ?? []).map((item) => (typeof item === 'string' ? item : item.id));
	return {
		defines: [...defines].sort(),
		mentions: [...mentions].filter((id) => !defines.has(id)).sort(),
		asks: body.drawings.some(({ attributes }) => isQuery(attributes)),
		draft: front.draft === true,
		words: [
			...new Set([
				...(front.series === undefined ? [] : [`${front.series.position} ${front.series.name}`]),
				...[...defines].flatMap((id) => wordsOf(ledger.figures.get(id)?.record)),
			]),
		].sort(),
		groups: groupsOf([...defines], ledger),
		listedGroups: groupsOf(listed, ledger),
	};
}

function wordsOf(figure: Figure | undefined): readonly string[] {
	if (figure === undefined) return [];
	const { subject, population, measure, stage, kind, unit } = figure;
	return [
		`subject ${subject}`,
		`population ${population}`,
		`measure ${measure}`,
		`stage ${stage}`,
		`kind ${kind}`,
		`unit ${unit}`,
	];
}

/** Coarser than what any rule compares: whoever shares none of these with a figure is not compared with it. */
function groupsOf(ids: readonly string[], ledger: Ledger): readonly string[] {
	const groups = ids.flatMap((id) => {
		const figure = ledger.figures.get(id)?.record;
		return figure === undefined
			? []
			: [
					[
						figure.claimant.name,
						figure.subject,
						figure.population,
						figure.since,
						figure.place,
					].join('|'),
				];
	});
	return [...new Set(groups)].sort();
}

/** Whether an edit has left everything by which others depend on an article in its place: what it defines, names, shows and is counted for. */
export function isSameInterface(a: ArticleInterface, b: ArticleInterface): boolean {
	const key = ({ defines, mentions, draft, words }: ArticleInterface) =>
		JSON.stringify([defines, mentions, draft, words]);
	return key(a) === key(b);
}
