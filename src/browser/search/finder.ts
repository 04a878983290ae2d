/** What a reader's browser adds to the search page and to the list of figures: docs/search.md. */
import { startBrowser } from './browse.ts';
import { startSearch } from './search.ts';

const form = document.querySelector<HTMLFormElement>('form.finder');
if (form?.querySelector('input[type=search]')) startSearch(form);
else if (form) startBrowser(form);
