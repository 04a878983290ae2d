import { publishedAmong } from './figure-pages.ts';
import type { Figure } from '../../record/resolved.ts';
import type { Ledger } from '../ledger.ts';
import { originsOf } from './origins.ts';
import { sourceUses } from './source-uses.ts';

/** How a source stands between others: what lies behind what it prints, and what was made of it. */
export interface SourceOrigins {
	/** The figures at which the chains of its figures begin, in other sources, each once. */
	readonly upstream: readonly Figure[];
	/** How many of its figures begin with it. */
	readonly own: number;
	/** The figures of other sources that repeat its own, and so on. */
	readonly downstream: readonly Figure[];
}

export function sourceOrigins(id: string, ledger: Ledger): SourceOrigins {
	const figures = publishedAmong(sourceUses(ledger).get(id)?.figures ?? [], ledger);
	const origins = originsOf(ledger);
	const behind = new Set<string>();
	const ahead = new Set<string>(figures.map((figure) => figure.id));
	let own = 0;
	for (const figure of figures) {
		const origin = origins.get(figure.id) ?? figure.id;
		if (origin === figure.id || ledger.figures.get(origin)?.record.source === id) own += 1;
		else behind.add(origin);
	}
	// A set that grows while it is walked: what is added is walked too.
	for (const one of ahead) for (const next of ledger.repetitions.get(one) ?? []) ahead.add(next);
	return {
		upstream: publishedAmong([...behind], ledger),
		own,
		downstream: publishedAmong([...ahead], ledger).filter(({ source }) => source !== id),
	};
}
