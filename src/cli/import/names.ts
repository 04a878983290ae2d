import type { CslName } from '../../citation/csl-item.ts';
import { oneLine } from './entry.ts';

type Person = Extract<CslName, { readonly family: string }>;

/** Names as they are kept, with what was changed about them. */
export interface CleanNames {
	readonly names: readonly CslName[];
	/** Bodies whose name a file had split as if they were people. */
	readonly bodies: readonly string[];
	/** Texts that held several names. */
	readonly joined: readonly string[];
	/** Whether the file says that there are more people: "and others". */
	readonly others: boolean;
}

/** Words that are part of the name of a body, and never of a person. */
const bodyWords =
	/(?<!\p{L})(?:academy|administration|agency|alliance|army|assembly|association|authority|authorities|bundesamt|bundesregierung|bundestag|bureau|cabinet|cent(?:er|re)|comisión|comité|commission|committee|community|company|congress|consortium|corporation|council|department|directorate|division|embassy|federation|forces|forum|foundation|gesellschaft|government|governorate|headquarters|initiative|inc|institut|institute|institution|instituto|journalists|laborator(?:y|ies)|ltd|minist(?:ry|er|ère|erio|erium)|nations|network|observatory|office|organi[sz]ation|organisations|parliament|parties|partnership|platform|programme?|project|republic|secretariat|senate|society|staff|statistics|stiftung|survey|taskforce|treasury|tribunal|union|universit(?:y|ies|é|ät|à|y)|université|universität|universidad|watch|without borders|агентство|академія|бюро|верховна рада|генштаб|інститут|институт|кабінет міністрів|комісія|комитет|комітет|міністерство|министерство|правительство|служба|уряд|фонд|штаб)(?!\p{L})/iu;

/** Words of bodies that are surnames too; a body has more than two words, or one of its adjectives. */
const ambiguousWords =
	/(?<!\p{L})(?:bank|court|fund|group|press|service|services|team|house)(?!\p{L})/iu;
const adjectives =
	/^(?:the|world|european|national|international|central|federal|supreme|high|united|royal|state|asian|african|american)\s/i;

/**
 * Names without "and others", with the names in "A; B" apart, and with bodies whole that a program
 * had read as people, for example {family: "Organization", given: "World Health"}.
 */
export function cleanNames(all: readonly CslName[]): CleanNames {
	const [names, bodies, joined]: [CslName[], string[], string[]] = [[], [], []];
	let others = false;
	const add = (name: CslName) => {
		const words = oneLine('literal' in name ? name.literal : written(name));
		if (/^(?:and |et )?(?:others|et\.?(?: |,)?al\.?|al\.)$/i.test(words)) others = true;
		else if (words === '') return;
		else if ('literal' in name) {
			const [, before] = /^(.*?),? (?:and others|et al\.?)$/i.exec(words) ?? [];
			others ||= before !== undefined;
			names.push({ literal: before ?? words });
		} else {
			const [, before] = /^(.*?),? (?:and others|et al\.?)$/i.exec(name.given ?? '') ?? [];
			if (before !== undefined) {
				others = true;
				add({ family: name.family, given: before });
				return;
			}
			const body = bodyOf(name);
			if (body !== undefined) bodies.push(body);
			names.push(
				body === undefined
					? {
							family: oneLine(name.family),
							...(name.given === undefined ? {} : { given: oneLine(name.given) }),
						}
					: { literal: body },
			);
		}
	};
	for (const name of all) {
		const words = 'literal' in name ? name.literal : written(name);
		if (isListOfInitials(words)) {
			joined.push(oneLine(words));
			for (const one of words.split(',')) {
				const [, family = '', given = ''] = /^(.*) (\S+)$/.exec(one.trim()) ?? [];
				add({ family, given });
			}
		} else if (/;\s*\S/.test(words)) {
			joined.push(oneLine(words));
			for (const one of words.split(';')) add(personOf(one));
		} else add(name);
	}
	return { names, bodies, joined, others };
}

/** Whether a text is a list of names as medical journals write them: "Smith J, Doe KL, Roe M". */
export function isListOfInitials(text: string): boolean {
	return /^(?:[\p{Lu}\p{Ll}'’ -]*\p{Ll}[\p{L}'’-]* \p{Lu}{1,3}(?:,\s*(?=\S)|$)){2,}$/u.test(
		text.trim(),
	);
}

/** "Family, Given" as a person; a name without a comma stays whole. */
export function personOf(text: string): CslName {
	const [family = '', ...given] = text.split(',').map((part) => part.trim());
	const first = given.filter((part) => part !== '').join(', ');
	return text.includes(',') && family !== ''
		? { family, ...(first === '' ? {} : { given: first }) }
		: { literal: oneLine(text) };
}

function written({ family, given }: Person): string {
	return given === undefined ? family : `${family}, ${given}`;
}

/**
 * The name of a body that was split at a space or at a comma: "World Health" and "Organization", or
 * "Ministry of Defence" and "Berlin".
 */
function bodyOf({ family, given }: Person): string | undefined {
	if (given === undefined) return undefined;
	const atComma = /\s/.test(family.trim()) && bodyWords.test(family);
	if (atComma && !isSplitAtSpace(family)) return oneLine(`${family}, ${given}`);
	const whole = oneLine(`${given} ${family}`);
	if (bodyWords.test(whole)) return whole;
	// "École normale supérieure": no surname begins with a small letter where the first name does not.
	if (/^\p{Ll}[^\s’']*$/u.test(family) && /^\p{Lu}/u.test(given)) return whole;
	return ambiguousWords.test(family) &&
		(adjectives.test(`${given} `) || whole.split(' ').length > 2)
		? whole
		: undefined;
}

/** "of Defence" and "for the World Economy" are the end of a name, not a name. */
function isSplitAtSpace(family: string): boolean {
	return /^(?:of|for|on|and|&|der|für|de|du|des|la)\s/i.test(family);
}
