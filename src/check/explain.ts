import type { Finding } from '../ledger/finding.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Place } from '../ledger/position.ts';
import { checkOf } from './checks.ts';
import { hintOfCode } from './hint-of-code.ts';

interface Acknowledging {
	readonly kind: NonNullable<Finding['about']>['kind'];
	readonly id: string;
	readonly reasons: Readonly<Record<string, string>>;
	place(code: string): Place;
}

/**
 * Turns the findings that a record acknowledges into notes with the reason, and reports
 * acknowledgements without a finding.
 *
 * @param findings the findings of all rules; a rule that did not run counts as one without findings
 */
export function explain(findings: readonly Finding[], ledger: Ledger): readonly Finding[] {
	const all = acknowledging(ledger);
	if (all.size === 0) return findings;
	const met = new Set<string>();
	const explained = findings.map((finding): Finding => {
		const { about, code } = finding;
		const key = about === undefined ? '' : `${about.kind} ${about.id}`;
		const reasons = all.get(key)?.reasons ?? {};
		if (!canBeAcknowledged(code, about?.kind) || !Object.hasOwn(reasons, code)) return finding;
		met.add(`${key} ${code}`);
		return { ...finding, severity: 'note', explanation: reasons[code] };
	});
	const idle = [...all].flatMap(([key, one]) =>
		Object.keys(one.reasons)
			.filter((code) => !met.has(`${key} ${code}`))
			.map((code) => idleFinding(one, code)),
	);
	return [...explained, ...idle];
}

function canBeAcknowledged(code: string, kind: Acknowledging['kind'] | undefined): boolean {
	return kind !== undefined && (checkOf(code)?.acknowledge ?? []).includes(kind);
}

/** What is wrong with an acknowledgement that does not match any finding. */
function idleFinding({ kind, id, place }: Acknowledging, code: string): Finding {
	if (canBeAcknowledged(code, kind)) {
		return {
			code: 'acknowledged-nothing',
			severity: 'warning',
			place: place(code),
			message: `"${code}" is acknowledged, but there is no such finding about "${id}".`,
			hint:
				kind === 'figure'
					? 'Remove the line, or change the record to what the source says.'
					: 'Remove the line.',
		};
	}
	return {
		code: 'unknown-check',
		severity: 'error',
		place: place(code),
		message:
			checkOf(code) === undefined
				? `There is no check "${code}".`
				: `"${code}" cannot be acknowledged on ${article(kind)}.`,
		...idleHint(code),
	};
}

function idleHint(code: string): Pick<Finding, 'hint' | 'replacement'> {
	const check = checkOf(code);
	if (check === undefined) return hintOfCode(code);
	const kinds = check.acknowledge ?? [];
	return {
		hint:
			kinds.length > 0
				? `It is acknowledged on ${kinds.map(article).join(' or ')}.`
				: 'Fix what it reports, and remove this line.',
	};
}

function article(kind: Acknowledging['kind']): string {
	return kind === 'article' ? 'an article' : `a ${kind}`;
}

/** The records with acknowledgements, by kind and id. */
function acknowledging(ledger: Ledger): ReadonlyMap<string, Acknowledging> {
	const found = new Map<string, Acknowledging>();
	const add = (
		kind: Acknowledging['kind'],
		id: string,
		reasons: Readonly<Record<string, string>> | undefined,
		place: (code: string) => Place,
	) => {
		if (reasons !== undefined) found.set(`${kind} ${id}`, { kind, id, reasons, place });
	};
	for (const [id, { record, keyPlace }] of ledger.figures)
		add('figure', id, record.acknowledged, (code) => keyPlace(['acknowledged', code]));
	for (const [id, { record, keyPlace }] of ledger.sources)
		add('source', id, record.acknowledged, (code) => keyPlace(['acknowledged', code]));
	for (const [slug, article] of ledger.articles)
		add('article', slug, article.front.acknowledged, (code) =>
			article.keyPlace(['acknowledged', code]),
		);
	return found;
}
