import { readFileSync } from 'node:fs';
import { colourCss } from '../../charts/kit/colour.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { themeCss, themeOf } from '../../record/theme.ts';
import { codeFolder } from '../../workspace/engine.ts';
import type { SiteFont } from './site-fonts.ts';

const properties = { text: '--serif', interface: '--sans' } as const;

/** A name of a font that needs no escape in an attribute. */
function pictureName(family: string): string {
	return /^[A-Za-z-]+$/.test(family) ? family : `'${family}'`;
}

/** The CSS of the drawings of a site, for exports. */
export function drawingCss(
	{ site: { look }, vocabulary }: Pick<Ledger, 'site' | 'vocabulary'>,
	fonts: readonly SiteFont[],
): string {
	const families = fonts.map(({ role, pictureFamilies: { 400: regular, 600: bold }, scale }) => {
		const others = role === 'text' ? 'Georgia, serif' : 'system-ui, Helvetica, Arial, sans-serif';
		return [
			`${properties[role]}: ${pictureName(regular)}, ${others};`,
			...(regular === bold ? [] : [`${properties[role]}-600: ${pictureName(bold)}, ${others};`]),
			...(role === 'interface' ? [`--scale: ${scale};`] : []),
		].join('');
	});
	const [site, chart] = ['site', 'chart'].map((name) =>
		readFileSync(`${codeFolder}styles/${name}.css`, 'utf8'),
	);
	return `${themeCss(themeOf(look?.colours))}:root{${families.join('')}}${site}${chart}${colourCss(vocabulary)}`;
}
