import { languageOfEdition, originalOf } from '../../ledger/link/edition.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { figurePage, fullAddress } from '../../ledger/link/page-address.ts';
import { allows } from '../../language/allows.ts';
import { formatFigure } from '../../language/write/format.ts';
import { publisherOf } from '../../language/publisher.ts';
import type { Figure } from '../../record/resolved.ts';

type Data = Readonly<Record<string, unknown>>;

/**
 * schema.org data of a figure: the claim, who makes it and where, and the quantity that it is
 * about. It is the same item in every language, identified by the address of its page in the
 * original edition; other editions add the address of their page.
 */
export function figureClaim(figure: Figure, ledger: Ledger): Data {
	const { claimant, asOf } = figure;
	const source = ledger.sources.get(figure.source)?.record;
	const addressIn = (edition: Ledger) => fullAddress(figurePage(figure.id, edition), ledger);
	return {
		'@type': 'Claim',
		'@id': addressIn(originalOf(ledger)),
		...(ledger.original === undefined
			? {}
			: { url: addressIn(ledger), inLanguage: languageOfEdition(ledger) }),
		name: formatFigure(figure, ledger.vocabulary),
		author: { '@type': 'Organization', name: claimant.name },
		temporal: asOf,
		...(source === undefined
			? {}
			: {
					datePublished: source.issued,
					[figure.repeats === undefined ? 'firstAppearance' : 'appearance']: {
						'@type': 'CreativeWork',
						name: source.title,
						url: source.URL,
						archivedAt: source.archived,
						datePublished: source.issued,
						publisher: { '@type': 'Organization', name: publisherOf(source) },
					},
				}),
		...(figure.outOf === 0 ? {} : { about: quantityOf(figure, ledger) }),
	};
}

/** A quantity with the ends that its qualifier implies. An open end is left out. */
export function quantityOf(figure: Figure, { vocabulary }: Ledger): Data {
	const { low, high } = allows(figure.amount, figure.qualifier);
	const unit = vocabulary.units[figure.unit];
	const ends =
		low === high
			? { value: low }
			: {
					...(low > 0 ? { minValue: low } : {}),
					...(Number.isFinite(high) ? { maxValue: high } : {}),
				};
	return {
		'@type': 'QuantitativeValue',
		name: formatFigure(figure, vocabulary),
		...ends,
		unitText: unit?.label ?? figure.unit,
		...(unit?.kind === 'money' ? { unitCode: unit.code ?? figure.unit } : {}),
	};
}
