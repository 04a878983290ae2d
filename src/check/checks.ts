import type { Check, Rule, SectionTitle } from './rule.ts';
import { asOfAfterPublication } from './rules/as-of-after-publication.ts';
import { assumedField } from './rules/assumed-field.ts';
import { badRedirect } from './rules/bad-redirect.ts';
import { bareNumber } from './rules/bare-number.ts';
import { brokenLink } from './rules/broken-link.ts';
import { casualtiesSum } from './rules/casualties-sum.ts';
import { correctionDiffers } from './rules/correction-differs.ts';
import { countedTwice } from './rules/counted-twice.ts';
import { currencyWithoutRate } from './rules/currency-without-rate.ts';
import { cycle } from './rules/cycle.ts';
import { driftRules } from './rules/drift.ts';
import { emptyQuery } from './rules/empty-query.ts';
import { excerptDiffers } from './rules/excerpt-differs.ts';
import { faintColour } from './rules/faint-colour.ts';
import { factsAfterPublication } from './rules/facts-after-publication.ts';
import { fallingCount } from './rules/falling-count.ts';
import { figureNotListed } from './rules/figure-not-listed.ts';
import { fractionalCount } from './rules/fractional-count.ts';
import { imageWithoutCredit, imageWithoutWords, unknownImage } from './rules/images.ts';
import { independentWithoutSource } from './rules/independent-without-source.ts';
import { labelDiffers } from './rules/label-differs.ts';
import { lostAddress } from './rules/lost-address.ts';
import { mdxRefused } from './rules/mdx-refused.ts';
import { missingImport } from './rules/missing-import.ts';
import { missingField } from './rules/missing-field.ts';
import { missingGlyph } from './rules/missing-glyph.ts';
import { mixedAxis } from './rules/mixed-axis.ts';
import { mixedSum } from './rules/mixed-sum.ts';
import { negativeAmount } from './rules/negative-amount.ts';
import { newerFigure } from './rules/newer-figure.ts';
import { noArchivedCopy } from './rules/no-archived-copy.ts';
import { notDrawn } from './rules/not-drawn.ts';
import { noteWithoutRoom } from './rules/note-without-room.ts';
import { oneOrigin } from './rules/one-origin.ts';
import { originUnknown } from './rules/origin-unknown.ts';
import { partlyTranslated } from './rules/partly-translated.ts';
import { partsExceedWhole } from './rules/parts-exceed-whole.ts';
import { quoteNotFound } from './rules/quote-not-found.ts';
import { repeatedBeforeSaid } from './rules/repeated-before-said.ts';
import { sameTag } from './rules/same-tag.ts';
import { saysDiffers } from './rules/says-differs.ts';
import { seriesPosition } from './rules/series-position.ts';
import { signedSum } from './rules/signed-sum.ts';
import { silentEdit } from './rules/silent-edit.ts';
import { sourceNotListed } from './rules/source-not-listed.ts';
import { siteImage } from './rules/site-image.ts';
import { staleAsOf } from './rules/stale-as-of.ts';
import { supersededFigure } from './rules/superseded-figure.ts';
import { tooManyLanes } from './rules/too-many-lanes.ts';
import { translationLags } from './rules/translation-lags.ts';
import { unboundedWaffle } from './rules/unbounded-waffle.ts';
import { unknownClaim } from './rules/unknown-claim.ts';
import { unknownFigure } from './rules/unknown-figure.ts';
import { unknownFont } from './rules/unknown-font.ts';
import { unknownOriginal } from './rules/unknown-original.ts';
import { unknownPart } from './rules/unknown-part.ts';
import { unknownPerson } from './rules/unknown-person.ts';
import { unknownSource } from './rules/unknown-source.ts';
import { unknownStyle } from './rules/unknown-style.ts';
import { unknownTerm } from './rules/unknown-term.ts';
import { unknownWord } from './rules/unknown-word.ts';
import { unnamedClaimants } from './rules/unnamed-claimants.ts';
import { unplottable } from './rules/unplottable.ts';
import { unreachableSource } from './rules/unreachable-source.ts';
import { unreadWords } from './rules/unread-words.ts';
import { untranslatedWord } from './rules/untranslated-word.ts';
import { unusedSource } from './rules/unused-source.ts';
import { weakContrast } from './rules/weak-contrast.ts';

/**
 * A check without a function of its own: reading the files or the settings reports its findings.
 */
const fixed = (code: string, section: SectionTitle, title: string): Check => ({
	code,
	title,
	severity: 'error',
	section,
	isFixed: true,
});

/** All checks, in the order of the list of checks. */
export const checks: readonly Check[] = [
	fixed('missing-file', 'Files', 'A site has its settings and its vocabulary'),
	fixed('unknown-file', 'Files', 'Every file is in the folder for its kind'),
	fixed('bad-file-name', 'Files', 'Names of files can be addresses'),
	fixed('same-name', 'Files', 'No two names are one on some disks'),
	fixed('symbolic-link', 'Files', 'Symbolic links stay in the content folder'),
	{
		code: 'hidden-character',
		title: 'No character is invisible',
		severity: 'error',
		section: 'Files',
	},
	fixed('empty-file', 'Files', 'No file is empty'),
	fixed('not-utf-8', 'Files', 'Files are UTF-8 text'),
	fixed('unreadable-file', 'Files', 'Files are not too large, tangled or nested too deeply'),
	fixed('no-frontmatter', 'Files', 'An article starts with its frontmatter'),
	fixed('yaml-syntax', 'Files', 'YAML can be read'),
	fixed('mdx-syntax', 'Files', 'MDX can be read'),
	fixed('unknown-name', 'Files', 'Names in the code of MDX are defined'),
	fixed('bad-release', 'Files', 'The manifest of releases can be read'),
	fixed('bad-verification', 'Files', 'The results of visits to sources can be read'),
	fixed('bad-style', 'Files', 'A citation style is a CSL file with a format of its own'),
	fixed('unknown-key', 'Shape of records', 'Records have only known fields'),
	missingField,
	fixed('wrong-type', 'Shape of records', 'Fields hold the right type of value'),
	fixed('bad-value', 'Shape of records', 'Values are possible'),
	fixed('bad-date', 'Shape of records', 'Dates exist'),
	fixed('bad-id', 'Shape of records', 'Ids are lower-case letters, digits and single hyphens'),
	fixed('duplicate-id', 'Shape of records', 'An id names one record'),
	unknownWord,
	faintColour,
	fixed('empty-directive', 'Directives', 'A directive names what it is about'),
	fixed('unknown-directive', 'Directives', 'Directives are known'),
	fixed('stray-directive', 'Directives', 'A block directive is alone on its line'),
	fixed('call-out', 'Directives', 'A box has a text and an end'),
	fixed('foreign-markup', 'Directives', 'Markup is that of this site'),
	fixed('broken-table', 'Directives', 'Tables have a head, and every cell a column'),
	fixed('table-caption', 'Directives', 'The caption of a table is beside it'),
	fixed('code-in-markdown', 'Directives', 'Components and code are only in MDX'),
	fixed('directive-in-heading', 'Directives', 'Headings contain no directives'),
	fixed('nested-term', 'Directives', 'A term is outside figures and links'),
	fixed('plain-without-why', 'Directives', 'A plain number says why it is not a figure'),
	fixed('unknown-attribute', 'Directives', 'Directives have only known attributes'),
	fixed('computed-attribute', 'Directives', 'Attributes of drawings are written out'),
	fixed('missing-attribute', 'Directives', 'Drawings have every required attribute'),
	{
		code: 'removed-html',
		title: 'HTML in a text is only text',
		severity: 'error',
		section: 'HTML and addresses',
	},
	fixed('forbidden-address', 'HTML and addresses', 'Links have addresses that readers can follow'),
	{
		code: 'blocked-element',
		title: 'Elements in MDX are ones that pages show',
		severity: 'error',
		section: 'HTML and addresses',
	},
	mdxRefused,
	brokenLink,
	missingImport,
	unknownImage,
	imageWithoutWords,
	imageWithoutCredit,
	fixed('image-in-text', 'Images', 'Images are paragraphs of their own'),
	unknownSource,
	unknownFigure,
	emptyQuery,
	unknownClaim,
	notDrawn,
	unknownTerm,
	unknownPerson,
	fixed('unknown-footnote', 'References', 'Every footnote mark has its note'),
	fixed('unused-footnote', 'References', 'Every note has its mark'),
	figureNotListed,
	sourceNotListed,
	badRedirect,
	sameTag,
	unknownStyle,
	seriesPosition,
	unusedSource,
	cycle,
	labelDiffers,
	unreadWords,
	saysDiffers,
	excerptDiffers,
	fractionalCount,
	negativeAmount,
	bareNumber,
	missingGlyph,
	...driftRules,
	assumedField,
	independentWithoutSource,
	originUnknown,
	repeatedBeforeSaid,
	oneOrigin,
	partsExceedWhole,
	casualtiesSum,
	fallingCount,
	asOfAfterPublication,
	factsAfterPublication,
	mixedAxis,
	unplottable,
	unboundedWaffle,
	tooManyLanes,
	noteWithoutRoom,
	mixedSum,
	signedSum,
	countedTwice,
	currencyWithoutRate,
	unnamedClaimants,
	staleAsOf,
	newerFigure,
	noArchivedCopy,
	unreachableSource,
	quoteNotFound,
	silentEdit,
	lostAddress,
	correctionDiffers,
	supersededFigure,
	unknownOriginal,
	fixed('record-in-translation', 'Translations', 'A translation has no records of its own'),
	untranslatedWord,
	partlyTranslated,
	translationLags,
	fixed('unknown-check', 'Settings', 'Settings name checks that can be set'),
	fixed('lowered-without-reason', 'Settings', 'An error is lowered only with a reason'),
	{
		code: 'acknowledged-nothing',
		title: 'Acknowledged findings exist',
		severity: 'warning',
		section: 'Settings',
	},
	unknownPart,
	siteImage,
	unknownFont,
	weakContrast,
];

/** The checks that look at the whole ledger. */
export const rules: readonly Rule[] = checks.filter((check): check is Rule => 'check' in check);

const byCode: ReadonlyMap<string, Check> = new Map(checks.map((check) => [check.code, check]));

/** The codes of all checks. */
export const codes: readonly string[] = [...byCode.keys()];

/** The check with this code; undefined if there is none. */
export function checkOf(code: string): Check | undefined {
	return byCode.get(code);
}
