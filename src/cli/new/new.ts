import { suggest } from '../../ledger/suggest.ts';
import type { SitePlace } from '../../workspace/site-place.ts';
import { helpOption, runCommand, UsageError } from '../options.ts';
import { newSite } from './new-site.ts';
import { newArticle } from './record/new-article.ts';
import { newCorrection } from './record/new-correction.ts';
import { newFigure } from './record/new-figure.ts';
import { newSource } from './record/new-source.ts';
import { newTranslation } from './record/new-translation.ts';
import { runRecord } from './record/run-record.ts';

type RunKind = (place: SitePlace, args: readonly string[]) => Promise<number>;

/** What can be made, by the word for it. */
const kinds: Readonly<Record<string, RunKind>> = {
	site: (_place, args) => runCommand(newSite, args),
	article: (place, args) => runRecord(newArticle, place, args),
	source: (place, args) => runRecord(newSource, place, args),
	figure: (place, args) => runRecord(newFigure, place, args),
	correction: (place, args) => runRecord(newCorrection, place, args),
	translation: (place, args) => runRecord(newTranslation, place, args),
};

/**
 * `npm run new -- KIND`.
 * @returns the exit code
 */
export function newCommand(place: SitePlace, args: readonly string[]): Promise<number> {
	const [kind = '', ...rest] = args;
	const run = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
	if (run !== undefined) return run(place, rest);
	const names = Object.keys(kinds);
	return runCommand(
		{
			name: 'new',
			does: 'Makes a new site, or a new record in the content of this one, and asks what it needs.',
			options: helpOption,
			operands: {
				value: 'KIND',
				meaning: `${names.join(', ')}: each has its own --help`,
				isOne: true,
			},
			read: (_given, [word]) => {
				throw word === undefined
					? new UsageError('Say what is new: npm run new -- KIND.', true)
					: new UsageError(`Nothing is called "${word}" here. ${suggest(word, names)}`);
			},
			run: () => Promise.resolve(2),
		},
		args,
	);
}
