import type { NumeralFault } from './numeral.ts';
import type { NumeralOptions, NumeralPatterns } from './numeral-patterns.ts';

const gluedAfter = /[\p{L}\p{N}_×*^\\=#]/u;
const gluedBefore = /[\p{L}\p{N}_#№§×*^\\=@]/u;

/** What touches a number in digits, and the fault or name that results. */
export function touches(
	text: string,
	{
		start,
		end,
		run,
		options,
		known,
	}: {
		readonly start: number;
		readonly end: number;
		readonly run: string;
		readonly options: NumeralOptions;
		readonly known: NumeralPatterns;
	},
): { readonly isName: boolean; readonly fault?: NumeralFault } {
	const { ordinalEnd } = options.language.words;
	const [before, after] = [text.charAt(start - 1), text.charAt(end)];
	const around = { isName: false };
	const name = { isName: true };
	ordinalEnd.lastIndex = end;
	if (ordinalEnd.test(text) && run !== '') return name;
	if (/[:.]/.test(after) && /\d/.test(text.charAt(end + 1)))
		return /^\d{1,2}$/.test(run) && /^\d\d(?!\d)/.test(text.slice(end + 1))
			? name
			: { ...around, fault: 'ratio' };
	if (/[:]/.test(before) && /\d/.test(text.charAt(start - 2))) return name;
	if (after === '/' && /[\p{L}\d]/u.test(text.charAt(end + 1)))
		return /\d/.test(text.charAt(end + 1)) && run.length <= 4
			? name
			: { ...around, fault: 'ratio' };
	if (before === '/' && /[\p{L}\d]/u.test(text.charAt(start - 2))) return name;
	if (
		before === '-' &&
		/\p{L}/u.test(text.charAt(start - 2)) &&
		!known.scaleDash.test(text.slice(Math.max(0, start - 16), start))
	)
		return name;
	if (gluedBefore.test(before) && !/\p{L}/u.test(before)) return name;
	if (gluedAfter.test(after)) return { ...around, fault: 'glued' };
	if (/^ ?[×^]/u.test(text.slice(end, end + 2))) return { ...around, fault: 'glued' };
	if (/^['"]\d/u.test(text.slice(end, end + 2))) return { ...around, fault: 'glued' };
	known.unknownScale.lastIndex = end;
	if (known.unknownScale.test(text)) return { ...around, fault: 'scale' };
	if (/[-–−+±]/u.test(before) && (start < 2 || /[ (["'\p{Sc}]/u.test(text.charAt(start - 2))))
		return { ...around, fault: 'sign' };
	if (/\p{L}/u.test(before) || (before === '.' && /\p{L}/u.test(text.charAt(start - 2))))
		return { ...around, fault: 'joined' };
	return around;
}
