import { figure } from '../../../record/figure.ts';
import { formatRecords } from '../../import-figures/edit-records.ts';
import { UsageError } from '../../options.ts';
import { type Answers, answerTo } from '../question.ts';
import { joined } from './add-to-list.ts';
import { figureQuestions } from './figure-questions.ts';
import { listInArticle } from './list-in-article.ts';
import { plainValues } from './plain-values.ts';
import { readAmount } from './read-amount.ts';
import type { Made, Making, RecordKind } from './record-kind.ts';

/** `npm run new -- figure`. */
export const newFigure: RecordKind = {
	name: 'figure',
	does: 'Adds a figure to the library: one number that somebody stated.',
	page: 'record-a-number.md',
	questions: figureQuestions,
	acknowledges: 'figure',
	make,
};

function make({ ledger, answers, acknowledged, read }: Making): Made {
	const id = answerTo(answers, 'id') ?? '';
	const source = answerTo(answers, 'source') ?? '';
	const record = {
		...fieldsOf(answers),
		...(Object.keys(acknowledged).length === 0 ? {} : { acknowledged }),
	};
	const valid = figure.safeParse(record);
	if (!valid.success)
		throw new UsageError(
			valid.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`).join('\n'),
		);
	const path = `content/library/figures/${answerTo(answers, 'into')}.yaml`;
	const files = new Map([[path, joined(read(path) ?? '', formatRecords([plainValues(record)]))]]);
	const article = answerTo(answers, 'article');
	if (article !== undefined)
		listInArticle(article, { sources: [source], figures: [id] }, { files, ledger, read });
	return {
		files,
		told: `Added the figure "${id}" to ${path}.`,
		next: `To say it in an article that lists it: :fig{#${id}}, or :fig[your own words]{#${id}}`,
	};
}

/** The fields of the record in their usual order, without those that are not answered. */
function fieldsOf(answers: Answers): Readonly<Record<string, unknown>> {
	const answer = (flag: string): string | undefined => answerTo(answers, flag);
	const claimant = answer('claimant');
	const fields = {
		id: answer('id'),
		repeats: answer('repeats'),
		partOf: answer('part-of'),
		label: answer('label'),
		subject: answer('subject'),
		population: answer('population'),
		measure: answer('measure'),
		says: answer('says'),
		stage: answer('stage'),
		kind: answer('kind'),
		amount: readAmount(answer('amount') ?? ''),
		unit: answer('unit'),
		basis: answer('basis'),
		qualifier: answer('qualifier'),
		phrase: answer('phrase'),
		asOf: answer('as-of'),
		claimant:
			claimant === undefined
				? undefined
				: {
						name: claimant,
						kind: answer('claimant-kind'),
						named: answer('claimant-named') === 'yes',
						to: answer('told-to'),
					},
		evidence: answer('evidence'),
		source: answer('source'),
		at: answer('at'),
		quoted: answer('quoted'),
	};
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
