import { creditOf, imagePath, originalOf, type Unshown } from '../../ledger/images/shown-image.ts';
import { type Article, type Ledger, type Page, textsOf } from '../../ledger/ledger.ts';
import type { TextImage } from '../../ledger/text/body.ts';
import { nearestWord } from '../../ledger/suggest.ts';
import type { Found, Rule } from '../rule.ts';

type Fault = Pick<Found, 'message' | 'hint'>;
interface Seen {
	readonly image: TextImage;
	readonly text: Article | Page;
	readonly ledger: Ledger;
}

/** An image is a file beside its text that the build can read. */
export const unknownImage: Rule = {
	code: 'unknown-image',
	title: 'Images are files beside their text',
	severity: 'error',
	section: 'Images',
	isFixed: true,
	check: (ledger) => [
		...eachImage(ledger, ({ image, text }) => {
			const path = imagePath(image.address, text, ledger);
			return ledger.images.has(path) ? undefined : faults[path as Unshown](image.address, ledger);
		}),
		...unknownCredits(ledger),
	],
};

/** An image has words for readers who do not see it. */
export const imageWithoutWords: Rule = {
	code: 'image-without-words',
	title: 'Images have words for readers who do not see them',
	severity: 'error',
	section: 'Images',
	check: (ledger) =>
		eachImage(ledger, ({ image }) =>
			image.alt !== ''
				? undefined
				: {
						message: 'This image has no words for readers who do not see it.',
						hint: `Say what it shows: ![what it shows](${image.address} "its caption").`,
					},
		),
};

/** An image says who made it, and under which terms it may be shown. */
export const imageWithoutCredit: Rule = {
	code: 'image-without-credit',
	title: 'Images say who made them and their licence',
	severity: 'error',
	section: 'Images',
	check: (ledger) =>
		eachImage(ledger, ({ image, text }) => {
			if (!ledger.images.has(imagePath(image.address, text, ledger))) return undefined;
			if (creditOf(image.address, text, ledger) !== undefined) return undefined;
			const { path } = originalOf(text, ledger);
			const where = path === text.path ? 'the frontmatter' : `the frontmatter of ${path}`;
			return {
				message: `The image "${image.address}" says neither who made it nor its licence.`,
				hint: `Add to ${where}: images: {${image.address}: {credit: "…", licence: "…"}}.`,
			};
		}),
};

function eachImage(ledger: Ledger, faultOf: (seen: Seen) => Fault | undefined): readonly Found[] {
	return textsOf(ledger).flatMap((text) =>
		text.body.images.flatMap((image): readonly Found[] => {
			const fault = faultOf({ image, text, ledger });
			return fault === undefined ? [] : [{ place: text.at(image), ...fault }];
		}),
	);
}

const faults: Readonly<Record<Unshown, (address: string, ledger: Ledger) => Fault>> = {
	foreign: (address) => ({
		message: `The image "${address}" is on another host, from which pages load nothing.`,
		hint: 'Save it beside the text, if its licence allows that, and name the file.',
	}),
	public: (address) => ({
		message: `The image "${address}" is not beside the text.`,
		hint: 'Move it to the folder of the text, where it gets its sizes, and write its name alone.',
	}),
	outside: (address) => ({
		message: `The image "${address}" is outside of content/.`,
		hint: 'Move it to the folder of the text, and write its name alone.',
	}),
	unreadable: (address) => ({
		message: `The file "${address}" is not an image that the build can read.`,
		hint: 'Save it as PNG, JPEG or WebP. An SVG can hold code, so it is saved as PNG too.',
	}),
	damaged: (address) => ({
		message: `The image "${address}" is cut off or damaged, and cannot be shown.`,
		hint: 'Copy or download the file again; if it opens in a program, save it from there.',
	}),
	missing: (address, { images }) => {
		const names = [...images.keys()].map((path) => path.split('/').at(-1) ?? '');
		const near = nearestWord(address.split('/').at(-1) ?? '', names);
		return {
			message: `There is no image "${address}" here.`,
			hint: near === undefined ? 'Save it beside the text.' : `Did you mean "${near}"?`,
		};
	},
};

/** Credits of files that are no images beside the text. */
function unknownCredits(ledger: Ledger): readonly Found[] {
	return [...ledger.articles.values()].flatMap((text) =>
		Object.keys(text.front.images ?? {}).flatMap((name): readonly Found[] => {
			const path = imagePath(name, text, ledger);
			return ledger.images.has(path) || path === 'damaged'
				? []
				: [
						{
							place: text.keyPlace(['images', name]),
							message: `There is no image "${name}" here.`,
							hint: 'Write the name of the file as the text has it, or remove this line.',
						},
					];
		}),
	);
}
