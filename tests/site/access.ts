import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import sharp from 'sharp';

/**
 * What axe finds in a page opened with `bypassCSP`.
 * @param rules all, the size of targets included, or those that depend on colours
 */
export async function axeFindings(
	page: Page,
	rules: 'all' | 'colours',
): Promise<readonly string[]> {
	const axe = new AxeBuilder({ page });
	const { violations } = await (rules === 'all'
		? axe.options({ rules: { 'target-size': { enabled: true } } })
		: axe.withRules(['color-contrast', 'link-in-text-block'])
	).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes
			// The target is the label around the button: words in a sentence, which have no least size.
			.filter(({ html }) => id !== 'target-size' || !/^<button popovertarget="\w+:/.test(html))
			.map(({ html }) => `${id}: ${html}`),
	);
}

/** The text spacing that readers may set, of WCAG 1.4.12. */
export const readerSpacing =
	'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/**
 * Text that runs out of the window or is cut off, but for what scrolls by itself: tables, and the
 * boxes of cards.
 * @param drawings whether to look at the words of charts, too, which are also in their tables
 */
export function cutText(
	page: Page,
	{ drawings }: { readonly drawings: boolean },
): Promise<readonly string[]> {
	return page.evaluate((withDrawings) => {
		const isHidden = (element: Element) =>
			!element.checkVisibility() || element.closest('.sr, .skip, .fig button, .term button');
		const name = (element: Element) =>
			`${element.tagName.toLowerCase()}.${element.getAttribute('class')}`;
		const wide = document.documentElement.scrollWidth > window.innerWidth ? ['the page'] : [];
		const cut = [...document.body.querySelectorAll('*')].flatMap((element) => {
			if (isHidden(element) || element.closest('.scroll, pre, svg, thead')) return [];
			const { overflowX, overflowY, position } = getComputedStyle(element);
			const isCut =
				(/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
				(/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
			const isOut =
				position !== 'absolute' && element.getBoundingClientRect().right > window.innerWidth + 1;
			return isCut || isOut ? [name(element)] : [];
		});
		const drawn = [...document.querySelectorAll('.plot text')].flatMap((text) => {
			if (!withDrawings || isHidden(text)) return [];
			const { left, right } = text.getBoundingClientRect();
			return left < 0 || right > window.innerWidth ? [`text: ${text.textContent}`] : [];
		});
		return [...wide, ...cut, ...drawn];
	}, drawings);
}

/**
 * Puts the focus on everything that can have it, as the keyboard does.
 * @returns what shows no outline, or is behind something else while it has the focus
 */
export async function hiddenFocus(page: Page): Promise<readonly string[]> {
	await page.keyboard.press('Tab');
	return page.evaluate(() => {
		const outlined = (element: Element | null) => {
			if (element === null) return false;
			const { outlineStyle, outlineWidth } = getComputedStyle(element);
			return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
		};
		const isSeen = (holder: Element) =>
			[...holder.getClientRects()].some(({ left, top, width, height }) =>
				[0.1, 0.5, 0.9].some((across) =>
					[0.2, 0.5, 0.8].some((down) => {
						const at = document.elementFromPoint(left + width * across, top + height * down);
						if (at === null) return false;
						// What takes no pointer is seen through by this question.
						const isPassive = getComputedStyle(holder).pointerEvents === 'none';
						return holder.contains(at) || (isPassive && at.contains(holder));
					}),
				),
			);
		const all = document.querySelectorAll<HTMLElement>(
			'a[href], button, input, select, textarea, summary, [tabindex]',
		);
		return [...all].flatMap((element) => {
			if (element.tabIndex < 0 || !element.checkVisibility()) return [];
			element.focus();
			if (document.activeElement !== element) return [];
			const label = element.closest('.fig, .term');
			const holder = outlined(label) && label !== null ? label : element;
			const shown = element.outerHTML.slice(0, 100);
			if (!outlined(holder)) return [`no outline: ${shown}`];
			return isSeen(holder) ? [] : [`hidden: ${shown}`];
		});
	});
}

/** A box on the page, in CSS pixels from its top left corner. */
interface PageBox {
	readonly what: string;
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
	/** The least contrast that a reader needs. */
	readonly least: number;
}

/** The tallest picture that is taken of a page, in pixels; browsers paint nothing beyond 16,384. */
const tallest = 12_000;

/** Words, and marks of charts, that cannot be told from what is around them in the pixels of a page. */
export async function unseen(page: Page): Promise<readonly string[]> {
	const before = page.viewportSize();
	assert.ok(before !== null);
	const { width } = before;
	const pageHeight = await page.evaluate(() => document.documentElement.scrollHeight);
	const height = Math.min(pageHeight, tallest);
	// The lines of a page may break otherwise once it is laid out again.
	await page.setViewportSize({ width, height });
	const boxes = (await paintedBoxes(page)).filter((box) => box.top + box.height <= height);
	const picture = await page.screenshot();
	await page.setViewportSize(before);
	const { data, info } = await sharp(picture)
		.removeAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	const luminanceAt = (x: number, y: number) => {
		const at = (y * info.width + x) * 3;
		return luminance(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
	};
	return boxes.flatMap(({ what, least, ...box }) => {
		const right = Math.min(info.width, box.left + box.width);
		const bottom = Math.min(info.height, box.top + box.height);
		let [low, high] = [1, 0];
		for (let y = Math.max(0, Math.floor(box.top)); y < bottom; y += 1)
			for (let x = Math.max(0, Math.floor(box.left)); x < right; x += 1) {
				const found = luminanceAt(x, y);
				low = Math.min(low, found);
				high = Math.max(high, found);
			}
		const contrast = (high + 0.05) / (low + 0.05);
		return contrast < least ? [`${contrast.toFixed(1)}:1 ${what}`] : [];
	});
}

/** How much light each value of a byte of sRGB is, from 0 to 1. */
const light = Array.from({ length: 256 }, (_, byte) => {
	const part = byte / 255;
	return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
});

/** The relative luminance of WCAG, from 0 to 1, of three bytes. */
function luminance(red: number, green: number, blue: number): number {
	return 0.2126 * (light[red] ?? 0) + 0.7152 * (light[green] ?? 0) + 0.0722 * (light[blue] ?? 0);
}

function paintedBoxes(page: Page): Promise<readonly PageBox[]> {
	return page.evaluate(() => {
		window.scrollTo(0, 0);
		const boxes: PageBox[] = [];
		const add = (what: string, { left, top, width, height }: DOMRect, least: number, more = 0) => {
			if (width < 3 || height < 3) return;
			boxes.push({
				what: what.trim().slice(0, 60),
				left: left + window.scrollX - more,
				top: top + window.scrollY - more,
				width: width + 2 * more,
				height: height + 2 * more,
				least,
			});
		};
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (texts.nextNode()) {
			const text = texts.currentNode;
			const parent = text.parentElement;
			if (parent === null || !/[\p{L}\d]{2}/u.test(text.textContent ?? '')) continue;
			if (!parent.checkVisibility() || parent.closest('.sr, .skip, option, script, thead'))
				continue;
			const range = document.createRange();
			range.selectNodeContents(text);
			// A text that is broken into lines has narrow boxes of spaces.
			const [widest] = [...range.getClientRects()].sort((a, b) => b.width - a.width);
			const scroller = parent.closest('.scroll')?.getBoundingClientRect();
			if (widest === undefined || (scroller && widest.right > scroller.right)) continue;
			add(text.textContent ?? '', widest, 4.5);
		}
		const marks =
			'.plot svg :is(.dot, .range, .best, .sign, .line, .counted, .estimated, .outlined, .steps)';
		for (const mark of document.querySelectorAll(marks)) {
			const box = mark.getBoundingClientRect();
			// A small drawing shows the top of a large one, and fades below.
			const small = mark.closest('svg.small')?.getBoundingClientRect();
			const isCut = small && (box.top < small.top || box.bottom > small.top + small.height * 0.75);
			if (mark.checkVisibility() && !isCut) add(mark.outerHTML, box, 3, 3);
		}
		return boxes;
	});
}
