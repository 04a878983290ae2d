import type { Vocabulary } from '../../record/vocabulary.ts';
import { alternation } from './alternation.ts';
import { currencyLeads, currencySigns } from './currencies.ts';
import { perVocabulary } from '../per-vocabulary.ts';
import { fold } from './fold.ts';

/**
 * A unit that a text names, and its value in the unit of the vocabulary: a gigatonne is 1e9 tonnes.
 */
export interface NamedUnit {
	readonly id: string;
	readonly factor: number;
}

/** The unit next to a number, and where its word or sign ends or begins. */
export interface UnitAt extends NamedUnit {
	readonly at: number;
}

const prefixes: readonly (readonly [word: string, letter: string, factor: number])[] = [
	['milli', '', 1e-3],
	['kilo', 'k', 1e3],
	['mega', 'M', 1e6],
	['giga', 'G', 1e9],
	['tera', 'T', 1e12],
	['peta', 'P', 1e15],
];

interface Units {
	/** Signs and codes that precede a number. */
	readonly before: RegExp;
	/** Signs, codes and words that follow a number. */
	readonly signAfter: RegExp;
	readonly wordAfter: RegExp;
	/** Signs that are case-sensitive: "Mt", "GWh". */
	readonly scaledSign: RegExp;
	readonly ids: ReadonlyMap<string, NamedUnit>;
	/** Signs that several currencies of the vocabulary have. */
	readonly shared: ReadonlySet<string>;
	readonly scaledIds: ReadonlyMap<string, NamedUnit>;
	readonly lead: RegExp;
	/** "per 100,000", behind the number or behind what is counted: "61.4 deaths per 100,000". */
	readonly rate: RegExp;
	/**
	 * Codes of the vocabulary itself, in any case. For other currencies, "TRY" is a code and "try" a
	 * verb.
	 */
	readonly own: ReadonlySet<string>;
}

const compiled = perVocabulary((vocabulary, language): Units => {
	const all = Object.entries(vocabulary.units);
	const ids = new Map<string, NamedUnit>();
	const shared = new Set<string>();
	const scaledIds = new Map<string, NamedUnit>();
	const signs = new Set<string>();
	const codes = new Set<string>();
	const words = new Set<string>();
	const rates = new Set<string>();
	const note = (list: Set<string>, word: string, unit: NamedUnit) => {
		list.add(word);
		if (!ids.has(word)) ids.set(word, unit);
		else if (ids.get(word)?.id !== unit.id) shared.add(word);
	};
	for (const [id, unit] of all) {
		const one: NamedUnit = { id, factor: 1 };
		const written = [id, unit.singular, unit.label, ...(unit.words ?? [])].filter(
			(word) => word !== undefined,
		);
		for (const word of written) note(unit.kind === 'rate' ? rates : words, fold(word), one);
		if (unit.kind === 'rate' && unit.base !== undefined)
			for (const word of language.perBase(unit.base)) note(rates, word, one);
		if (unit.symbol !== undefined) note(signs, unit.symbol.toLowerCase(), one);
		if (unit.kind === 'money')
			for (const code of new Set([id, unit.code ?? id])) note(codes, code.toLowerCase(), one);
		if (unit.kind === 'share') {
			note(signs, '%', one);
			for (const word of language.prose.shares)
				if (!/point|пункт|п\./u.test(word)) note(words, word, one);
		}
		if (unit.kind === 'count') scale(id, written, unit.symbol);
	}
	for (const [code, list] of currencySigns) {
		const known = all.some(([id]) => id === code);
		for (const sign of [code.toLowerCase(), ...list]) {
			if (known || !ids.has(sign))
				note(/\p{L}$/u.test(sign) ? codes : signs, sign, { id: code, factor: 1 });
			// A currency of the site's vocabulary has priority over others with the same sign.
			if (known) ids.set(sign, ids.get(sign) ?? { id: code, factor: 1 });
		}
	}
	for (const [sign, { id }] of ids) {
		const owners = [...currencySigns]
			.filter(([, list]) => list.includes(sign))
			.map(([code]) => code);
		if (owners.length < 2) continue;
		const own = owners.filter((code) => all.some(([unit]) => unit === code));
		if (own.length === 1 && own[0] !== undefined) ids.set(sign, { id: own[0], factor: 1 });
		shared[own.length === 1 || !owners.includes(id) ? 'delete' : 'add'](sign);
	}
	const before = alternation([...signs, ...codes]);
	return {
		before: new RegExp(`(?<![\\p{L}\\d])(?<sign>${before}) ?$`, 'u'),
		signAfter: new RegExp(` ?(${alternation(signs)})(?![\\p{L}\\d])`, 'uy'),
		wordAfter: new RegExp(
			`[ -](?:${alternation(['of'])} )?(${alternation([...words, ...codes])})(?![\\p{L}])|(?<=\\d)(${alternation(codes)})(?![\\p{L}\\d])`,
			'uy',
		),
		scaledSign: new RegExp(`[ -]?(${alternation(scaledIds.keys())})(?![\\p{L}\\d])`, 'uy'),
		ids,
		shared,
		scaledIds,
		own: new Set(
			all.flatMap(([id, unit]) => [id, ...(unit.words ?? [])].map((one) => one.toLowerCase())),
		),
		rate: new RegExp(`(?: [\\p{L}'-]+){0,4}?[ -](${alternation(rates)})(?![\\p{L}\\d])`, 'uy'),
		lead: new RegExp(`[ -](?:of )?(${alternation(currencyLeads.keys())})(?= \\p{L})`, 'uy'),
	};

	/**
	 * "Gigatonnes" and "Gt" for a unit "tonnes". If the unit itself has a prefix, also the other
	 * prefixes and none.
	 */
	function scale(id: string, written: readonly string[], symbol: string | undefined): void {
		for (const word of written.map((one) => one.toLowerCase())) {
			const own = prefixes.find(
				([prefix]) => word.startsWith(prefix) && word.length > prefix.length + 3,
			);
			const stem = own === undefined ? word : word.slice(own[0].length);
			if (!/^\p{L}{3,}(?:[- ]\p{L}+)*$/u.test(stem)) continue;
			for (const [prefix, , factor] of prefixes) {
				const other = `${prefix}${stem}`;
				if (!ids.has(other)) note(words, other, { id, factor: factor / (own?.[2] ?? 1) });
			}
			if (own !== undefined && !ids.has(stem)) note(words, stem, { id, factor: 1 / own[2] });
		}
		if (symbol === undefined || !/^\p{L}{1,4}$/u.test(symbol)) return;
		for (const [, letter, factor] of prefixes)
			if (letter !== '') scaledIds.set(`${letter}${symbol}`, { id, factor });
	}
});

type Known = Pick<Vocabulary, 'units'> & Vocabulary;
export const unitsOf = (vocabulary: Known, language: Parameters<typeof compiled>[1]) =>
	compiled(vocabulary, language);

/**
 * The currency or unit whose sign or code precedes a number that begins at `start`; `undefined` if
 * the sign is unknown or shared by several.
 */
export function unitBefore(
	{ folded, written }: { readonly folded: string; readonly written: string },
	start: number,
	units: Units,
): UnitAt | undefined {
	const from = Math.max(0, start - 10);
	const sign = units.before.exec(folded.slice(from, start));
	const word = sign?.groups?.['sign'];
	if (sign === null || word === undefined) return undefined;
	const unit = units.shared.has(word) ? undefined : units.ids.get(word);
	// A unit of one letter, such as "t", follows its number.
	if (unit === undefined || /^\p{Ll}$/u.test(word)) return undefined;
	if (!isCode(word, written.slice(from + sign.index, from + sign.index + word.length), units))
		return undefined;
	return { ...unit, at: from + sign.index };
}

/**
 * The unit whose sign or word follows a number that ends at `end`: "%", "votes", "dollars", "Mt".
 */
export function unitAfter(
	{ folded, written }: { readonly folded: string; readonly written: string },
	end: number,
	units: Units,
): UnitAt | undefined {
	units.scaledSign.lastIndex = end;
	const scaled = units.scaledSign.exec(written);
	const scaledUnit = scaled === null ? undefined : units.scaledIds.get(scaled[1] ?? '');
	if (scaledUnit !== undefined) return { ...scaledUnit, at: units.scaledSign.lastIndex };
	units.rate.lastIndex = end;
	const rate = units.rate.exec(folded)?.[1];
	const per = rate === undefined || units.shared.has(rate) ? undefined : units.ids.get(rate);
	if (per !== undefined) return { ...per, at: units.rate.lastIndex };
	units.lead.lastIndex = end;
	const lead = units.lead.exec(folded);
	for (const { pattern, from } of [
		{ pattern: units.signAfter, from: end },
		{ pattern: units.wordAfter, from: end },
		{ pattern: units.wordAfter, from: lead === null ? -1 : end + lead[0].length },
	]) {
		if (from < 0) continue;
		pattern.lastIndex = from;
		const found = pattern.exec(folded);
		const word = found?.[1] ?? found?.[2];
		if (found === null || word === undefined) continue;
		// A weight: "2,000-pound bombs".
		if (found[0].startsWith('-') && word === 'pound') continue;
		const unit = units.shared.has(word) ? undefined : units.ids.get(word);
		if (unit === undefined) continue;
		const at = pattern.lastIndex - word.length;
		if (!isCode(word, written.slice(at, at + word.length), units)) continue;
		const whose = from === end ? undefined : currencyLeads.get(lead?.[1] ?? '');
		return { ...unit, ...(whose === undefined ? {} : { id: whose }), at: pattern.lastIndex };
	}
	return undefined;
}

function isCode(folded: string, written: string, { own }: Units): boolean {
	const isIso = currencySigns.has(folded.toUpperCase());
	return !isIso || own.has(folded) || /^\p{Lu}{3}$/u.test(written);
}

/** Whether a currency sign next to a number is unknown or shared by several currencies. */
export function hasStrangeSign(text: string, start: number, end: number): boolean {
	return (
		/\p{Sc} ?$/u.test(text.slice(0, start).slice(-2)) || /^ ?\p{Sc}/u.test(text.slice(end, end + 2))
	);
}
