import type { Finding } from '../finding.ts';
import type { YamlOrigin } from './yaml-file.ts';

/** A key whose value is not quoted and is not a list, a group or a block. */
const plainValue =
	/^(?<lead>\s*(?:- +)*(?:[\w-]+:[ \t]+)?)(?![\w-]+:(?:[ \t]|$))(?<value>[^\s'"[\]{}|>#&*!%@`].*)$/u;
const comment = /\s#/u;
const blockStart = /(?:^|[\s:-])[|>][-+\d]*\s*(?:#.*)?$/u;
const amountKey =
	/(?<![\w-])(?<key>amount|low|high|best):[ \t]+(?<number>[1-9]\d{0,2}\.\d{3})(?=\s*(?:$|[,}#]))/gu;

/** What YAML takes for something else than an author may have meant, without a word: a text cut off by `#`, and "120.000", which it reads as 120. */
export function misreadIn(text: string, { path, linesBefore }: YamlOrigin): readonly Finding[] {
	if (!/[ \t]#|\d\.\d{3}/.test(text)) return [];
	const findings: Finding[] = [];
	let blockIndent: number | undefined;
	for (const [index, line] of text.split('\n').entries()) {
		const indent = line.search(/\S/);
		if (blockIndent !== undefined && (indent === -1 || indent > blockIndent)) continue;
		blockIndent = blockStart.test(line) ? indent : undefined;
		if (indent === -1 || line.charAt(indent) === '#') continue;
		const at = (column: number) => ({ path, line: index + 1 + linesBefore, column: column + 1 });
		for (const match of line.matchAll(amountKey)) {
			const { key = '', number = '' } = match.groups ?? {};
			findings.push({
				code: 'bad-value',
				severity: 'error',
				place: at(match.index + match[0].length - number.length),
				message: `Unexpected "${number}" in "${key}": it is ${Number(number)} here, but looks like ${number.replace('.', ',')}.`,
				hint: `Write ${number.replace('.', '')}, or ${number}0 where ${Number(number)} is meant.`,
			});
		}
		const { lead = '', value = '' } = plainValue.exec(line)?.groups ?? {};
		const cut = comment.exec(value);
		// A line without a key may be within quotes that were opened above.
		if (cut === null || lead.trim() === '') continue;
		const [kept, lost] = [value.slice(0, cut.index), value.slice(cut.index).trim()];
		// "colour: ru # the token" is a comment; "The #1 claim" and words behind words hardly are.
		const isText = /^#\S/u.test(lost) ? !/^##/.test(lost) : /\p{L} +\p{L}/u.test(kept);
		if (!isText) continue;
		findings.push({
			code: 'bad-value',
			severity: 'error',
			place: at(lead.length),
			message: `The value ends before "${lost}": after a space, "#" starts a comment.`,
			hint: `Put quotes around the whole value: ${JSON.stringify(value.trim())}, or put the comment on its own line.`,
		});
	}
	return findings;
}
