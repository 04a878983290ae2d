import type { Forms } from '../../record/forms.ts';

const rules = new Intl.PluralRules('uk');

/**
 * The form of a noun or an adjective behind a number in digits: "21 загиблий", "22 загиблі", "25 загиблих", "1,5 мільярда".
 * Where a word before the number asks for the genitive ("близько 22 загиблих", "до 1 мільйона"), the forms behind 5 and 1.5 are it.
 */
export function formAfter(value: number, forms: Forms, isGenitive: boolean): string {
	const category = rules.select(value);
	if (category === 'one') return isGenitive ? forms.other : forms.one;
	if (category === 'few') return isGenitive ? forms.many : forms.few;
	return category === 'many' ? forms.many : forms.other;
}
