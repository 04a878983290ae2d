import { type Article, type Ledger, type Page, textsOf } from '../../ledger/ledger.ts';
import { type Lead, leadOf } from '../../ledger/link/lead.ts';
import { pathInSite, pathOfPublicFile, rootOf, textPath } from '../../ledger/link/page-address.ts';
import { publicFolder } from '../../ledger/read/content-file.ts';
import { meant, nearestWord, suggestionsForSome } from '../../ledger/suggest.ts';
import { isFile } from '../../record/scalars.ts';
import type { Found, Rule } from '../rule.ts';
import { isSitePage } from '../site-pages.ts';

/** A link within the site leads to a page of it, and to a heading on that page. */
export const brokenLink: Rule = {
	code: 'broken-link',
	title: 'Links within the site lead somewhere',
	severity: 'error',
	section: 'HTML and addresses',
	isFixed: true,
	check,
};

type Fault = Pick<Found, 'message' | 'hint' | 'replacement'>;

function check(ledger: Ledger): readonly Found[] {
	const suggest = suggestionsForSome();
	return textsOf(ledger).flatMap((text) =>
		text.body.links.flatMap(({ address, ...spot }): readonly Found[] => {
			const fault = faultOf(leadOf(address, text, ledger), {
				address,
				from: text,
				ledger,
				suggest,
			});
			return fault === undefined ? [] : [{ place: text.at(spot), ...fault }];
		}),
	);
}

interface Link {
	readonly address: string;
	readonly from: Article | Page;
	readonly ledger: Ledger;
	readonly suggest: ReturnType<typeof suggestionsForSome>;
}

function faultOf(lead: Lead, link: Link): Fault | undefined {
	if (lead.to === 'elsewhere') return undefined;
	// A text that could not be read is not missing.
	if (lead.to === 'nowhere') return link.ledger.isWhole ? lost(lead, link) : undefined;
	if (lead.to === 'text') return faultOfText(lead, link);
	if (isSitePage(lead.path, link.ledger) || !link.ledger.isWhole) return undefined;
	return isFile(lead.path)
		? lostFile(lead.path, link)
		: {
				message: `The link "${link.address}" leads to no page of this site.`,
				...near(lead.path.replaceAll(/^\/|\/$/g, ''), link.ledger, textPath),
			};
}

/** A file for readers that is not in `public/`. */
function lostFile(path: string, { address, ledger }: Link): Fault {
	const message = `The link "${address}" leads to no file of this site.`;
	const paths = [...ledger.files]
		.filter((file) => file.startsWith(publicFolder))
		.map(pathOfPublicFile);
	const root = rootOf(ledger.site.baseUrl);
	const belowRoot = path.startsWith(root) ? pathInSite(path, ledger) : path;
	if (belowRoot !== path && paths.includes(belowRoot))
		return {
			message,
			hint: `Write the address from the root of the site, "${belowRoot}": the build adds ${root}.`,
		};
	const likely = nearestWord(path, paths);
	return likely === undefined
		? { message, hint: `Put the file into the folder of the site as public${path}.` }
		: { message, ...meant(path, likely) };
}

function lost({ name, reason }: Extract<Lead, { readonly to: 'nowhere' }>, link: Link): Fault {
	const message = `The link "${link.address}" leads to no page of this site.`;
	switch (reason) {
		case 'encoding':
			return { message, hint: 'Write a percent sign in an address as %25.' };
		case 'folder':
			return {
				message: `The link "${link.address}" leads out of content/.`,
				hint: 'Link to a text of this site, or to an address with https:.',
			};
		case 'file':
			return /\.(?:mdx?|markdown)$/iu.test(name)
				? { message, ...near(name, link.ledger, (_, path) => path.split('/').at(-1) ?? '') }
				: {
						message: `The link "${link.address}" leads to a file beside the text, which is not part of the site.`,
						hint: `Put it into public/, and link to /${name.split('/').at(-1) ?? ''}.`,
					};
		default:
			return { message, ...near(name, link.ledger, (slug) => slug) };
	}
}

/** What was probably meant, among the texts of the site. */
function near(
	word: string,
	ledger: Ledger,
	write: (slug: string, path: string) => string,
): Pick<Found, 'hint' | 'replacement'> {
	const texts = textsOf(ledger);
	const name =
		word
			.split('/')
			.at(-1)
			?.replace(/\.(?:mdx?|markdown)$/iu, '') ?? '';
	const slug = nearestWord(
		name,
		texts.map((text) => text.slug),
	);
	const text = texts.find((one) => one.slug === slug);
	return text === undefined
		? {
				hint: 'Link to a text by its file (other.md), its address (/other/) or its id (other), each perhaps with #heading.',
			}
		: { hint: `Did you mean "${write(text.slug, text.path)}"?` };
}

function faultOfText(
	{ text, heading }: Extract<Lead, { readonly to: 'text' }>,
	{ address, from, suggest }: Link,
): Fault | undefined {
	if (isDraft(text) && !isDraft(from))
		return {
			message: `The link "${address}" leads to a draft, which is not part of the site.`,
			hint: `Remove "draft: true" from ${text.path}, or remove the link.`,
		};
	if (heading === '' || hasPlace(text, heading)) return undefined;
	const ids = text.body.sections.map(({ id }) => id);
	const byWords = text.body.sections.find(({ words }) => words === heading.trim())?.id;
	return {
		message: `The link "${address}" leads to no heading of ${text === from ? 'this text' : text.path}.`,
		...(byWords === undefined ? suggest(heading, () => ids) : meant(heading, byWords)),
	};
}

function isDraft({ front }: Article | Page): boolean {
	return 'draft' in front && front.draft === true;
}

/** Whether a page has this id: a heading, a drawing, a source, a card, a note or the page itself. */
function hasPlace({ body }: Article | Page, id: string): boolean {
	return (
		/^(?:main|sources)$|:|^user-content-fn/u.test(id) ||
		body.sections.some((section) => section.id === id) ||
		body.drawings.some((drawing) => drawing.id === id)
	);
}
