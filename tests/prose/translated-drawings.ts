import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ledgerOfFiles } from '../kept-readings.ts';
import { listContent } from '../../src/ledger/read/content-file.ts';
import type { Article, Ledger } from '../../src/ledger/ledger.ts';
import type { Figure } from '../../src/record/resolved.ts';
import type { TranslatedRecord } from '../../src/record/translation.ts';

const folder = fileURLToPath(new URL('../../content', import.meta.url));
const note = 'примітка автора';
const title = 'Назва, якою перекладач назвав би цю діаграму, якби переклав усю статтю';

/**
 * The ledger of the site as if every article with drawings were translated, reduced to its
 * drawings.
 */
export function translatedDrawings(): Ledger {
	const files = listContent(folder);
	const original = ledgerOfFiles(files);
	const made = [...original.articles.values()].map((article) => ({
		path: `content/articles/uk/${article.slug}.mdx`,
		read: () => new TextEncoder().encode(translated(article, original)),
	}));
	return ledgerOfFiles(
		[...files.filter(({ path }) => !path.startsWith('content/articles/uk/')), ...made].sort(
			(a, b) => (a.path < b.path ? -1 : 1),
		),
	);
}

/**
 * A translation of an article with the words of each record that readers see, and with only its
 * drawings as text.
 */
function translated({ slug, front, figures }: Article, { figures: recorded }: Ledger): string {
	const drawings =
		readFileSync(`${folder}/articles/${slug}.mdx`, 'utf8').match(/^<[A-Z]\w+ .*\/>$/gm) ?? [];
	const told = {
		language: 'uk',
		translationOf: slug,
		translated: '2026-11-24',
		title: 'Назва статті',
		summary: 'Про що вона.',
		claims: (front.claims ?? []).map(({ id, note }) => ({
			id,
			says: 'Сказано дещо.',
			...(note === undefined ? {} : { note: 'Примітка.' }),
		})),
		events: (front.events ?? []).map(() => 'Дещо сталося.'),
		records: Object.fromEntries(
			figures.flatMap((id) => {
				const figure = recorded.get(id)?.record;
				return figure === undefined ? [] : [[id, toldOf(figure)]];
			}),
		),
	};
	return `---\n${JSON.stringify(told)}\n---\n\n${drawings
		.join('\n\n')
		.replaceAll(/ (title|subtitle|together)="[^"]*"/g, ` $1="${title}"`)
		.replaceAll(/ (notes|shade)="([^:"]*):[^"]*"/g, ` $1="$2: ${note}"`)}\n`;
}

function toldOf({ label, note, methodBreak, acknowledged }: Figure): TranslatedRecord {
	return {
		...(label === undefined ? {} : { label: 'Частина' }),
		...(note === undefined ? {} : { note: 'Примітка.' }),
		...(methodBreak === undefined ? {} : { methodBreak: 'Далі рахують і зниклих безвісти' }),
		...(acknowledged === undefined
			? {}
			: {
					acknowledged: Object.fromEntries(
						Object.keys(acknowledged).map((code) => [code, 'Причина.']),
					),
				}),
	};
}
