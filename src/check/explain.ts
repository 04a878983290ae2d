import type { Finding } from '../ledger/finding.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Place } from '../ledger/position.ts';
import { codeEntry } from './codes.ts';

interface Acknowledging {
	readonly kind: NonNullable<Finding['about']>['kind'];
	readonly id: string;
	readonly reasons: Readonly<Record<string, string>>;
	place(code: string): Place;
}

/**
 * Turns the findings that a record acknowledges into notes with the reason, and reports what is acknowledged but not found.
 * @param findings of all rules: a rule that did not run has found nothing
 */
export function explain(findings: readonly Finding[], ledger: Ledger): readonly Finding[] {
	const all = acknowledging(ledger);
	if (all.size === 0) return findings;
	const met = new Set<string>();
	const explained = findings.map((finding): Finding => {
		const { about, code } = finding;
		const key = about === undefined ? '' : `${about.kind} ${about.id}`;
		const reason = Object.entries(all.get(key)?.reasons ?? {}).find(([name]) => name === code)?.[1];
		if (reason === undefined) return finding;
		met.add(`${key} ${code}`);
		return { ...finding, severity: 'note', explanation: reason };
	});
	const idle = [...all].flatMap(([key, { kind, id, reasons, place }]) => Object.keys(reasons).filter((code) => !met.has(`${key} ${code}`)).map((code) => idleFinding({ kind, id, code, place: place(code) })));
	return [...explained, ...idle];
}

function idleFinding({ kind, id, code, place }: { readonly kind: string; readonly id: string; readonly code: string; readonly place: Place }): Finding {
	const entry = codeEntry(code);
	if (entry === undefined || !(entry.acknowledge as readonly string[] | undefined)?.includes(kind)) {
		return { code: 'unknown-check', severity: 'error', place, message: `"${code}" cannot be acknowledged on ${kind === 'article' ? 'an article' : `a ${kind}`}.`, hint: entry === undefined ? 'There is no check with this code: docs/checks lists them.' : 'docs/checks says where this check is acknowledged.' };
	}
	return { code: 'acknowledged-nothing', severity: 'warning', place, message: `"${code}" is acknowledged, but nothing of the kind is found about "${id}".`, hint: 'Take the line out, or write into the record what the source says.' };
}

/** The records that acknowledge something, by kind and id. */
function acknowledging(ledger: Ledger): ReadonlyMap<string, Acknowledging> {
	const found = new Map<string, Acknowledging>();
	const add = (kind: Acknowledging['kind'], id: string, reasons: Readonly<Record<string, string>> | undefined, place: (code: string) => Place) => {
		if (reasons !== undefined) found.set(`${kind} ${id}`, { kind, id, reasons, place });
	};
	for (const [id, { record, keyPlace }] of ledger.figures) add('figure', id, record.acknowledged, (code) => keyPlace(['acknowledged', code]));
	for (const [id, { record, keyPlace }] of ledger.sources) add('source', id, record.acknowledged, (code) => keyPlace(['acknowledged', code]));
	for (const [slug, article] of ledger.articles) add('article', slug, article.front.acknowledged, (code) => article.keyPlace(['acknowledged', code]));
	return found;
}
