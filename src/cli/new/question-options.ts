import type { OptionList } from '../options.ts';
import type { Question } from './question.ts';

/** The options that answer questions, with `--yes` and `--help`. */
export function optionsOf<S>(questions: readonly Question<S>[]): OptionList {
	return {
		...Object.fromEntries(
			questions.map(({ flag, value, explains, isOptional }) => [
				flag,
				{ value, meaning: `${explains}${isOptional === true ? ' (optional)' : ''}` },
			]),
		),
		yes: { meaning: 'take what is suggested, and ask only what has no suggestion' },
		help: { meaning: 'show this list' },
	};
}
