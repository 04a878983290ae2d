import { localeOf } from '../../language/languages.ts';
import { type Disagreement, disagreements } from '../../language/read/agree.ts';
import { readWords } from '../../ledger/read/read-words.ts';
import { formatAmount } from '../../language/write/format.ts';
import { type Ledger, textsOf } from '../../ledger/ledger.ts';
import { numbersOutsideText } from '../numbers-outside-text.ts';
import type { Found, Rule } from '../rule.ts';

const parts = {
	amount: 'amount',
	qualifier: 'qualifier',
	measure: 'measure',
	unit: 'unit',
	subject: 'subject',
	stage: 'stage',
	kind: 'kind',
	population: 'population',
	period: 'period',
} as const satisfies Readonly<Record<Exclude<Disagreement['part'], 'words'>, string>>;

/**
 * The words of a `:fig[label]` agree with the record: the same amount, qualifier, measure, unit and
 * subject.
 */
export const labelDiffers: Rule = {
	code: 'label-differs',
	title: 'A label says what its record says',
	severity: 'error',
	section: 'Words',
	check,
};

function check(ledger: Ledger): readonly Found[] {
	const findings: Found[] = [...outsideText(ledger)];
	for (const article of textsOf(ledger)) {
		const { language, vocabulary } = localeOf(article.language, ledger.vocabulary);
		for (const use of article.body.figures) {
			const figure = ledger.figures.get(use.figure)?.record;
			if (figure === undefined || use.label === undefined) continue;
			for (const { part, says, record } of disagreements(use.label, figure, vocabulary, {
				language,
				read: use.parsed,
				own:
					figure.says === undefined ? undefined : readWords(figure.says, ledger.vocabulary).parsed,
			})) {
				findings.push({
					place: article.at(use),
					message:
						part === 'words'
							? `"${use.label}" cannot be compared with its record, ${record}: ${says}.`
							: `"${use.label}" differs from its record in the ${parts[part]}: it says ${says}, the record says ${record}.`,
					hint: `Write :fig[${formatAmount(figure, vocabulary, language)} …]{#${use.figure}}, or change the record "${use.figure}" if the source says so.`,
				});
			}
		}
	}
	return findings;
}

function outsideText(ledger: Ledger): readonly Found[] {
	return numbersOutsideText(ledger).flatMap(({ place, words, of, differs }) =>
		(differs?.parts ?? []).map(({ part, says, record }): Found => {
			const id = differs?.figure.id ?? '';
			return {
				place: place(),
				message:
					part === 'words'
						? `"${words}" cannot be compared with its record "${id}", ${record}: ${says}.`
						: `"${words}" differs from its record "${id}" in the ${parts[part]}: it says ${says}, the record says ${record}.`,
				hint: `Say what the record says, or name another figure under numbers: ${of === 'numbers' ? '' : `{${of}: …}, `}or {plain: why} if it is not a figure.`,
			};
		}),
	);
}
