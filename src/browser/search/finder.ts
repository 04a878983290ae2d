/**
 * The script of the search page and the list of figures, which both work without it:
 * docs/search.md.
 */
import { startBrowser } from './browse.ts';
import { paramsOf } from './choices.ts';
import { startSearch } from './search.ts';

const form = document.querySelector<HTMLFormElement>('form.finder[data-words]');
if (form?.querySelector('input[type=search]')) startSearch(form);
else if (form) startBrowser(form);

// The content security policy lets no form leave the page by itself.
const field = document.querySelector<HTMLFormElement>('form.seek');
field?.addEventListener('submit', (event) => {
	event.preventDefault();
	location.assign(`${field.action}?${paramsOf(field)}`);
});
