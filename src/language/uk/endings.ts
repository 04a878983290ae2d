const list = (words: string): readonly string[] => words.split(' ');

/**
 * Endings of nouns and adjectives in all cases, and of verbs in the past tense, which may follow a
 * stem of the vocabulary.
 */
export const endings: readonly string[] = [
	'',
	...list(
		'а я у ю о е є и і ї й ь ом ем єм ою ею єю ів їв ей ам ям ами ями ах ях ові еві єві ові ок ки',
	),
	...list('ий ій ого ього ому ьому им їм ім ої ьої ій ую юю их іх їх ими іми їми'),
	...list('в ла ло ли но то'),
].filter((ending, index, all) => all.indexOf(ending) === index);
