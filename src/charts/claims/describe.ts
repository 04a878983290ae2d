import { summaryOfTexts } from '../kit/summary.ts';
import type { ChartWords } from '../kit/words.ts';
import type { ClaimsMatrix } from './matrix.ts';

/** Describes the matrix in full sentences, for readers who cannot see it. */
export function describeClaims(
	{ columns, rows }: ClaimsMatrix,
	{ summary }: Pick<ChartWords, 'summary'>,
): string {
	return summaryOfTexts(
		rows.map(({ says, cells }) => {
			const voices = cells.flatMap((cell, column) =>
				cell.map(
					({ word, who, says: own }) =>
						`${word.toLowerCase()} ${who} (${columns[column]?.toLowerCase()})${own === undefined ? '' : `: ${own}`}`,
				),
			);
			return `${says} ${voices.join('; ')}.`;
		}),
		summary.claims,
	);
}
