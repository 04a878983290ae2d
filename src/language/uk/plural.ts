import type { Forms } from '../../record/language.ts';

const rules = new Intl.PluralRules('uk');

/**
 * The form of a noun or adjective after a number in digits: "21 загиблий", "22 загиблі", "25
 * загиблих", "1,5 мільярда". If a word before the number requires the genitive ("близько 22
 * загиблих", "до 1 мільйона"), it is the form that follows 5, or 1.5.
 */
export function formAfter(value: number, forms: Forms, isGenitive: boolean): string {
	const category = rules.select(value);
	if (category === 'one') return isGenitive ? forms.other : forms.one;
	if (category === 'few') return isGenitive ? forms.many : forms.few;
	return category === 'many' ? forms.many : forms.other;
}
