import { join, relative, resolve } from 'node:path';
import { engineFolder } from '../../workspace/engine.ts';
import { docsPath } from '../docs-path.ts';
import { type Command, type Given, UsageError } from '../options.ts';
import { codeOfError } from '../write-report.ts';
import { answerAll } from './answer-all.ts';
import { askerFor } from './asker-for.ts';
import { engineAddress, isLocal } from './engine-address.ts';
import { answerTo } from './question.ts';
import { optionsOf } from './question-options.ts';
import { siteQuestions } from './site-questions.ts';
import { isFree, writeSite } from './write-site.ts';

interface NewSiteOptions {
	/** The folder as it was given. */
	readonly name: string;
	readonly given: Given;
}

/** `npm run new -- site FOLDER`. */
export const newSite: Command<NewSiteOptions> = {
	name: 'new site',
	does: 'Writes a new site with a sample article into an empty folder. What no option answers is asked.',
	options: optionsOf(siteQuestions),
	operands: { value: 'FOLDER', meaning: 'the folder of the new site', isOne: true },
	readMore: docsPath('first-site.md'),
	read: (given, [name, ...others]) => {
		if (name === undefined || others.length > 0)
			throw new UsageError('Name one folder: npm run new -- site FOLDER.', true);
		return { name, given };
	},
	run: writeNewSite,
};

async function writeNewSite({ name, given }: NewSiteOptions): Promise<number> {
	const start = process.env['INIT_CWD'] ?? process.cwd();
	const folder = resolve(start, name);
	if (!isFree(folder)) {
		console.error(`${name} is not an empty folder. Name another one; nothing was written.`);
		return 2;
	}
	const subject = { folder, engine: engineAddress(engineFolder, folder) };
	const answered = await answerAll(siteQuestions, { subject, given, ...askerFor(given) });
	if ('isGivenUp' in answered) {
		console.error('Nothing was written.');
		return 1;
	}
	if ('faults' in answered) {
		for (const fault of answered.faults) console.error(fault);
		return 2;
	}
	const answer = (flag: string): string => answerTo(answered.answers, flag) ?? '';
	const engine = answer('engine');
	try {
		const count = writeSite(join(engineFolder, 'templates', 'site'), folder, {
			title: answer('title'),
			address: answer('address'),
			editor: answer('editor'),
			corrections: answer('corrections'),
			engine,
		});
		console.log(`Wrote ${count} files to ${name}.`);
	} catch (error) {
		console.error(
			`The site could not be written to ${name}: ${codeOfError(error) || String(error)}.`,
		);
		return 2;
	}
	if (isLocal(engine))
		console.log(
			`Its package.json takes the engine from this machine (${engine}). Before others build the site, change that to an address that they can reach: ${docsPath('upgrading.md')}.`,
		);
	console.log(`Next: cd ${relative(start, folder) || '.'} && npm install && npm run dev`);
	return 0;
}
