import { z } from 'zod';
import { article } from '../../record/article.ts';
import { correction } from '../../record/correction.ts';
import { figure } from '../../record/figure.ts';
import { page } from '../../record/page.ts';
import { person } from '../../record/person.ts';
import { site } from '../../record/site.ts';
import { source } from '../../record/source.ts';
import { term } from '../../record/term.ts';
import { translatedWords } from '../../record/translated-words.ts';
import { translation } from '../../record/translation.ts';
import { vocabulary } from '../../record/vocabulary.ts';

const shapes = {
	article,
	sources: z.array(source),
	figures: z.array(figure),
	vocabulary,
	site,
	translation,
	'translated-words': translatedWords,
	page,
	glossary: z.array(term),
	people: z.array(person),
	corrections: z.array(correction),
} as const;

/**
 * JSON Schemas of the files that authors write, by file name, for completion in editors. They omit
 * rules across fields.
 */
export function generateSchemas(): ReadonlyMap<string, string> {
	return new Map(
		Object.entries(shapes).map(([name, shape]) => {
			const schema = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' });
			return [`${name}.schema.json`, `${JSON.stringify(schema, undefined, '\t')}\n`];
		}),
	);
}
