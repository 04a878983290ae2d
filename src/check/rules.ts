import type { Finding } from '../ledger/finding.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { asOfAfterPublication } from './rules/as-of-after-publication.ts';
import { bareNumber } from './rules/bare-number.ts';
import { casualtiesSum } from './rules/casualties-sum.ts';
import { correctionDiffers } from './rules/correction-differs.ts';
import { countedTwice } from './rules/counted-twice.ts';
import { currencyWithoutRate } from './rules/currency-without-rate.ts';
import { driftAmount } from './rules/drift-amount.ts';
import { driftAsOf } from './rules/drift-as-of.ts';
import { driftClaimant } from './rules/drift-claimant.ts';
import { driftKind } from './rules/drift-kind.ts';
import { driftMeasure } from './rules/drift-measure.ts';
import { driftPopulation } from './rules/drift-population.ts';
import { driftQualifier } from './rules/drift-qualifier.ts';
import { driftScope } from './rules/drift-scope.ts';
import { driftStage } from './rules/drift-stage.ts';
import { driftSubject } from './rules/drift-subject.ts';
import { driftUnit } from './rules/drift-unit.ts';
import { emptyQuery } from './rules/empty-query.ts';
import { excerptDiffers } from './rules/excerpt-differs.ts';
import { factsAfterPublication } from './rules/facts-after-publication.ts';
import { fallingCount } from './rules/falling-count.ts';
import { incompleteFigure } from './rules/incomplete-figure.ts';
import { independentWithoutSource } from './rules/independent-without-source.ts';
import { labelDiffers } from './rules/label-differs.ts';
import { mixedAxis } from './rules/mixed-axis.ts';
import { mixedSum } from './rules/mixed-sum.ts';
import { newerFigure } from './rules/newer-figure.ts';
import { noArchivedCopy } from './rules/no-archived-copy.ts';
import { oneOrigin } from './rules/one-origin.ts';
import { originUnknown } from './rules/origin-unknown.ts';
import { partsExceedWhole } from './rules/parts-exceed-whole.ts';
import { partlyTranslated } from './rules/partly-translated.ts';
import { repeatedBeforeSaid } from './rules/repeated-before-said.ts';
import { saysDiffers } from './rules/says-differs.ts';
import { seriesPosition } from './rules/series-position.ts';
import { silentEdit } from './rules/silent-edit.ts';
import { sourceNotListed } from './rules/source-not-listed.ts';
import { staleAsOf } from './rules/stale-as-of.ts';
import { supersededFigure } from './rules/superseded-figure.ts';
import { unknownClaim } from './rules/unknown-claim.ts';
import { unknownFigure } from './rules/unknown-figure.ts';
import { unknownOriginal } from './rules/unknown-original.ts';
import { unknownSource } from './rules/unknown-source.ts';
import { unknownStyle } from './rules/unknown-style.ts';
import { translationLags } from './rules/translation-lags.ts';
import { untranslatedWord } from './rules/untranslated-word.ts';
import { unknownTerm } from './rules/unknown-term.ts';
import { unknownWord } from './rules/unknown-word.ts';
import { unboundedWaffle } from './rules/unbounded-waffle.ts';
import { unnamedClaimants } from './rules/unnamed-claimants.ts';
import { unusedSource } from './rules/unused-source.ts';

/** A rule looks at the whole ledger and returns all that it finds. It never prints, never throws, and never looks up by scanning. */
export type Rule = (ledger: Ledger) => readonly Finding[];

export const rules: readonly Rule[] = [
	unknownSource,
	unknownFigure,
	emptyQuery,
	unknownClaim,
	unknownTerm,
	unknownWord,
	incompleteFigure,
	sourceNotListed,
	unusedSource,
	unknownStyle,
	labelDiffers,
	saysDiffers,
	excerptDiffers,
	bareNumber,
	driftAmount,
	driftAsOf,
	driftClaimant,
	driftKind,
	driftMeasure,
	driftPopulation,
	driftQualifier,
	driftScope,
	driftStage,
	driftSubject,
	driftUnit,
	independentWithoutSource,
	partsExceedWhole,
	casualtiesSum,
	fallingCount,
	asOfAfterPublication,
	factsAfterPublication,
	repeatedBeforeSaid,
	mixedAxis,
	unboundedWaffle,
	mixedSum,
	countedTwice,
	currencyWithoutRate,
	originUnknown,
	oneOrigin,
	unnamedClaimants,
	staleAsOf,
	newerFigure,
	noArchivedCopy,
	silentEdit,
	correctionDiffers,
	supersededFigure,
	unknownOriginal,
	untranslatedWord,
	partlyTranslated,
	translationLags,
	seriesPosition,
];
