import type { Facet } from './facet.ts';
import { node } from './nodes.ts';
import { localNumber } from './words.ts';

type Choices = Pick<Facet, 'name' | 'values'>;

/** Where a choice is made: a list to choose from, or a group of radio buttons where there are few. */
const placeOf = (form: HTMLFormElement, name: string) =>
	form.querySelector<HTMLSelectElement | HTMLFieldSetElement>(
		`select[name=${name}],fieldset[data-name=${name}]`,
	);

/** Fills the lists of a form. What readers see of each value is put there by `showCounts`. */
export function offerChoices(form: HTMLFormElement, facets: readonly Choices[]): void {
	for (const { name, values } of facets) {
		const place = placeOf(form, name);
		place?.append(
			...values.map(([value]) =>
				place instanceof HTMLSelectElement
					? node('option', { value })
					: node('label', {}, node('input', { type: 'radio', name, value }), node('span')),
			),
		);
	}
}

/** How many each value would leave. A value that would leave none is not offered, unless it is chosen. */
export function showCounts(
	form: HTMLFormElement,
	facets: readonly Choices[],
	counts: readonly (readonly number[])[],
): void {
	facets.forEach(({ name, values }, index) => {
		const place = placeOf(form, name);
		const offered =
			place instanceof HTMLSelectElement
				? [...place.options]
				: [...(place?.querySelectorAll('label') ?? [])];
		values.forEach(([, label], value) => {
			const one = offered[value + 1];
			if (!one) return;
			const count = counts[index]?.[value] ?? 0;
			const words = `${label} (${localNumber(count)})`;
			if (one instanceof HTMLOptionElement) {
				one.textContent = words;
				one.hidden = one.disabled = count === 0 && !one.selected;
			} else {
				const [input, span] = [one.querySelector('input'), one.querySelector('span')];
				if (span) span.textContent = words;
				one.hidden = count === 0 && !input?.checked;
			}
		});
	});
}

/** Of each facet, the place of the value that is chosen; -1 for any. */
export function chosenIn(form: HTMLFormElement, facets: readonly Choices[]): readonly number[] {
	const data = new FormData(form);
	return facets.map(({ name, values }) => values.findIndex(([id]) => id === data.get(name)));
}

/** What is filled in, as it stands in an address. */
export function paramsOf(form: HTMLFormElement): URLSearchParams {
	return new URLSearchParams(
		[...new FormData(form)].flatMap(([name, value]) =>
			typeof value === 'string' && value.trim() ? [[name, value.trim()]] : [],
		),
	);
}

/** Fills in what an address says; a value that a list does not have is left out. */
export function restore(form: HTMLFormElement, params: URLSearchParams): void {
	for (const field of form.elements) {
		if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox'))
			field.checked = (params.get(field.name) ?? '') === field.value;
		else if (field instanceof HTMLInputElement) field.value = params.get(field.name) ?? '';
		else if (field instanceof HTMLSelectElement) {
			field.value = params.get(field.name) ?? '';
			if (field.selectedIndex < 0) field.value = '';
		}
	}
}

/** Shows in the address what is chosen. @param how a change that "back" should take back is pushed; typing replaces */
export function keepAddress(params: URLSearchParams, how: 'push' | 'replace'): void {
	const address = params.size > 0 ? `?${params}` : location.pathname;
	history[`${how}State`](null, '', address);
}

/** @throws where it is not there */
export async function fetchJson(address: string): Promise<unknown> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(address);
	return response.json();
}
