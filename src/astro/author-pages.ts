import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { cleanText } from '../check/report/clean.ts';
import { formatCount } from '../check/report/counts.ts';
import type { Finding } from '../ledger/finding.ts';

const style = `body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:3rem auto;padding:0 1rem}
code{font:.875rem ui-monospace,monospace}li{margin:0 0 1rem}ul{padding-left:1.2rem}`;
/** The number of errors that a banner lists at first; opening it shows the rest. */
const mostOpen = 3;
const bannerStyle =
	'position:relative;z-index:9;padding:.75rem 1rem;background:#fff3cd;color:#332701;border-bottom:1px solid #997404;font:1rem/1.5 system-ui,sans-serif';

/**
 * The page shown instead of a refused one. It reloads when the content has changed.
 * @param script the address of the script that reloads it
 */
export function refusalPage(title: string, findings: readonly Finding[], script: string): string {
	return pageOf(title, script, [
		h('h1', title),
		h(
			'p',
			findings.length === 0
				? 'It comes back by itself.'
				: 'It comes back by itself when you fix this:',
		),
		list(findings),
	]);
}

/** The page shown for a reason other than a finding. */
export function reasonPage(title: string, reason: string, script: string): string {
	return pageOf(title, script, [h('h1', title), h('p', cleanText(reason))]);
}

/**
 * The banner on every other page while the content has errors: how many there are, and where. It
 * leaves out their messages, which can contain the wrong value.
 */
export function banner(errors: readonly Finding[]): string {
	const summary = `The content has ${formatCount(errors.length, 'error')}. The pages that they concern are not shown.`;
	return toHtml(
		h('div', { role: 'status', style: bannerStyle }, [
			h('details', { open: errors.length <= mostOpen }, [
				h('summary', summary),
				h(
					'ul',
					errors.map((finding) => h('li', [placeOf(finding)])),
				),
			]),
		]),
	);
}

/** The place of a finding and its code, without its message. */
export function placeOf({ place: { path, line, column }, code }: Finding): ElementContent {
	return h('code', `${cleanText(path)}:${line}:${column}  ${code}`);
}

function list(findings: readonly Finding[]): ElementContent {
	return h(
		'ul',
		findings.map((finding) =>
			h('li', [
				placeOf(finding),
				h('br'),
				cleanText(finding.message),
				...(finding.hint === undefined ? [] : [h('br'), `Hint: ${cleanText(finding.hint)}`]),
			]),
		),
	);
}

function pageOf(title: string, script: string, content: readonly ElementContent[]): string {
	const page = h('html', { lang: 'en' }, [
		h('head', [
			h('meta', { charset: 'utf-8' }),
			h('meta', { name: 'viewport', content: 'width=device-width' }),
			h('title', title),
			h('style', style),
			h('script', { type: 'module', src: script }),
		]),
		h('body', [h('main', [...content])]),
	]);
	return `<!doctype html>${toHtml(page)}`;
}
