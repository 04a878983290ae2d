import type { Ledger } from '../../ledger/ledger.ts';
import type { PictureKind } from '../../ledger/read/look-parts.ts';
import { suggestion } from '../../ledger/suggest.ts';
import type { Found, Rule } from '../rule.ts';

/** The logo and the icon of the site are images in the folder `public`. */
export const siteImage: Rule = {
	code: 'site-image',
	title: 'The logo and the icon are images in the folder public',
	severity: 'error',
	section: 'Settings',
	isFixed: true,
	check,
};

/** The formats of each, as `PictureKind` names them. */
const allowed = {
	logo: ['svg', 'png'],
	favicon: ['svg', 'png', 'ico'],
} as const satisfies Readonly<Record<string, readonly PictureKind[]>>;

function check({ site, sitePlace, pictures }: Ledger): readonly Found[] {
	return (['logo', 'favicon'] as const).flatMap((field): readonly Found[] => {
		const written = site.look?.[field];
		if (written === undefined) return [];
		const place = sitePlace(['look', field]);
		const name = written.replace(/^\/?(?:public\/)?/, '');
		if (name !== written)
			return [
				{
					place,
					message: `Unexpected path "${written}" of the ${field}.`,
					hint: `Write the name of the file in the folder public: "${name}".`,
					replacement: { found: written, expected: name },
				},
			];
		const picture = pictures.get(name);
		if (picture === undefined)
			return [
				{
					place,
					message: `There is no image "${name}" in the folder public.`,
					...suggestion(name, [...pictures.keys()]),
				},
			];
		const kinds: readonly PictureKind[] = allowed[field];
		if (picture.kind === undefined)
			return [
				{
					place,
					message: `The file public/${name} is not an image: its content is neither SVG nor PNG.`,
					hint: name.endsWith('.svg')
						? 'An SVG file starts with <svg xmlns="http://www.w3.org/2000/svg"> and ends with </svg>.'
						: 'Save the image again as SVG or PNG.',
				},
			];
		if (!kinds.includes(picture.kind))
			return [
				{
					place,
					message: `The file public/${name} is ${picture.kind.toUpperCase()}, which is not for a ${field}.`,
					hint: `Save it as ${kinds.map((kind) => kind.toUpperCase()).join(' or ')}.`,
				},
			];
		if (!new RegExp(`\\.${picture.kind}$`, 'i').test(name))
			return [
				{
					place,
					message: `The file public/${name} is ${picture.kind.toUpperCase()}, but its name ends otherwise.`,
					hint: `Name it "${name.replace(/\.\w+$/, '')}.${picture.kind}": servers tell the format from the name.`,
				},
			];
		if (picture.size === undefined && field === 'logo')
			return [
				{
					place,
					message: `The file public/${name} does not say how large it is.`,
					hint: 'Give <svg> a viewBox, such as viewBox="0 0 32 32".',
				},
			];
		return [];
	});
}
