import type { Ledger } from '../../ledger/ledger.ts';
import { soughtIn } from '../../check/sought-words.ts';
import type { Figure } from '../../record/resolved.ts';
import { webAddress } from '../../record/scalars.ts';
import type { Source, SoughtWords, VerifiedSource, VisitedPage } from '../../record/source.ts';
import { comparable, hasAmount, hasWords } from './find-words.ts';
import type { Visitor } from './visitor.ts';

export interface VerifyOptions {
	/** The day that the results carry, ISO. */
	readonly day: string;
	/** Where web archives are asked for copies. */
	readonly archiveIndex: string;
}

/** Visits one source, and looks for the words and the amounts of its figures on the page. */
export async function verifySource(
	source: Source,
	ledger: Ledger,
	{ visitor, day, archiveIndex }: VerifyOptions & { readonly visitor: Visitor },
): Promise<VerifiedSource> {
	const before = ledger.verified.get(source.id);
	const live = source.URL === undefined ? undefined : await visitor.visit(source.URL);
	const copy = source.archived === undefined ? undefined : await visitor.visit(source.archived);
	const texts = {
		page: live?.text === undefined ? undefined : comparable(live.text),
		archived: copy?.text === undefined ? undefined : comparable(copy.text),
	};
	const canSearch = texts.page !== undefined || texts.archived !== undefined;
	const figures = canSearch
		? [...ledger.figures.values()]
				.map(({ record }) => record)
				.filter((figure) => figure.source === source.id)
		: [];
	const look = (
		field: 'quoted' | 'amount',
		known: Readonly<Record<string, SoughtWords>> | undefined,
		isIn: (page: string, figure: Figure) => boolean,
	) =>
		Object.fromEntries(
			figures.flatMap((figure) => {
				const sought = soughtIn(figure, field);
				if (sought === undefined) return [];
				const found = (['page', 'archived'] as const).find(
					(where) => texts[where] !== undefined && isIn(texts[where], figure),
				);
				const last = known?.[figure.id];
				const lastFound =
					found === undefined ? (last?.sought === sought ? last.lastFound : undefined) : day;
				return [
					[
						figure.id,
						{ sought, found: found ?? 'no', ...(lastFound === undefined ? {} : { lastFound }) },
					] as const,
				];
			}),
		);
	const quoted = look('quoted', before?.quoted, (page, figure) =>
		hasWords(page, soughtIn(figure, 'quoted') ?? ''),
	);
	const amounts = look('amount', before?.amounts, hasAmount);
	const proposed =
		source.archived === undefined && source.URL !== undefined
			? await copyOf(source.URL, visitor, archiveIndex)
			: undefined;
	return {
		checked: day,
		...(live === undefined ? {} : { page: live.page }),
		...(copy === undefined ? {} : { archived: copy.page }),
		...(proposed === undefined ? {} : { proposed }),
		...(Object.keys(quoted).length === 0 ? {} : { quoted }),
		...(Object.keys(amounts).length === 0 ? {} : { amounts }),
	};
}

/** The copy that a web archive says it has. It is only proposed: nobody has looked at it. */
async function copyOf(
	address: string,
	visitor: Visitor,
	index: string,
): Promise<string | undefined> {
	const answer = await visitor.data(`${index}${encodeURIComponent(address)}`);
	const closest = fieldOf(fieldOf(answer, 'archived_snapshots'), 'closest');
	const url = fieldOf(closest, 'url');
	return fieldOf(closest, 'available') === true &&
		String(fieldOf(closest, 'status')) === '200' &&
		typeof url === 'string'
		? webAddress.safeParse(url.replace(/^http:\/\/web\.archive\.org\//, 'https://web.archive.org/'))
				.data
		: undefined;
}

function fieldOf(value: unknown, field: string): unknown {
	return typeof value === 'object' && value !== null
		? (value as Readonly<Record<string, unknown>>)[field]
		: undefined;
}

/** One line about a visit: "read", "gone (404 Not Found)". */
export function describeVisit(page: VisitedPage | undefined): string {
	if (page === undefined) return 'none';
	return page.why === undefined ? page.state : `${page.state} (${page.why})`;
}
