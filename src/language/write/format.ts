import type { Vocabulary } from '../../record/vocabulary.ts';
import type { Language } from '../language.ts';
import { languages } from '../languages.ts';
import { oneNumber } from '../one-number.ts';
import type { Sayable, SayableFigure, StatedFigure } from '../sayable.ts';

export type { Sayable, SayableFigure } from '../sayable.ts';

/**
 * The amount with its qualifier: "as many as 120,000", "170,000 to 180,000", "$95.34 billion", "70
 * votes". The source's own phrase is used in the language of the records. A share of nobody is "no
 * votes", never a percentage.
 */
export function formatAmount(
	stated: Sayable,
	vocabulary: Vocabulary,
	language: Language = languages[vocabulary.language ?? 'en'],
): string {
	const figure = oneNumber(stated);
	if (figure.outOf === 0) return language.noVotes;
	const order =
		figure.qualifier === 'order' && typeof figure.amount === 'number'
			? language.orders.get(figure.amount)?.[0]
			: undefined;
	return order === undefined
		? language.writer.amount(figure, vocabulary, language)
		: language.writer.order(order, figure.unit, vocabulary);
}

/** The figure as a noun phrase: "as many as 120,000 Russian soldiers killed", "around 70,000 Ukrainian casualties", "$60 billion for Ukraine". */
export function formatFigure(
	stated: SayableFigure,
	vocabulary: Vocabulary,
	language: Language = languages[vocabulary.language ?? 'en'],
): string {
	const figure = oneNumber(stated);
	const amount = formatAmount(figure, vocabulary, language);
	return figure.outOf === 0
		? amount
		: language.writer.figure(figure, amount, { vocabulary, language });
}

/**
 * The figure with the stage of the money: "$60 billion for Ukraine, in a bill passed only by the US
 * Senate".
 */
export function formatStatement(
	figure: StatedFigure,
	vocabulary: Vocabulary,
	language: Language = languages[vocabulary.language ?? 'en'],
): string {
	const stage = figure.stage === undefined ? undefined : language.writer.stage(figure, vocabulary);
	const said = formatFigure(figure, vocabulary, language);
	return stage === undefined ? said : `${said}, ${stage}`;
}
