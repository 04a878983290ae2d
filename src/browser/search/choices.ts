import type { Facet } from './facet.ts';
import { node } from './nodes.ts';
import { localNumber } from './words.ts';

type Choices = Pick<Facet, 'name' | 'values'>;

/** The element of a choice: a select, or a group of radio buttons if there are few values. */
const placeOf = (form: HTMLFormElement, name: string) =>
	form.querySelector<HTMLSelectElement | HTMLFieldSetElement>(
		`select[name=${name}],fieldset[data-name=${name}]`,
	);

/** Fills the selects of a form. `showCounts` adds the labels. */
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

/**
 * Shows how many rows each value would leave. A value that would leave none is hidden, unless it is
 * selected.
 */
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

/** The index of the selected value of each facet; -1 for any. */
export function chosenIn(form: HTMLFormElement, facets: readonly Choices[]): readonly number[] {
	const data = new FormData(form);
	return facets.map(({ name, values }) => values.findIndex(([id]) => id === data.get(name)));
}

/** The input of the form, as query parameters. */
export function paramsOf(form: HTMLFormElement): URLSearchParams {
	return new URLSearchParams(
		[...new FormData(form)].flatMap(([name, value]) =>
			typeof value === 'string' && value.trim() ? [[name, value.trim()]] : [],
		),
	);
}

/** Fills the form from query parameters. Values that a select does not have are ignored. */
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

/**
 * Puts the input into the address.
 * @param how 'push' for a change that "back" should undo, 'replace' while typing
 */
export function keepAddress(params: URLSearchParams, how: 'push' | 'replace'): void {
	const address = params.size > 0 ? `?${params}` : location.pathname;
	history[`${how}State`](null, '', address);
}

/** @throws if the file is missing */
export async function fetchJson(address: string): Promise<unknown> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(address);
	return response.json();
}
