// Remembers whether a reader chose light or dark. It runs in the head of each page, before anything
// is drawn, so that no page appears in the wrong colours first. It is written into the page as it
// is: keep it small, and in a form that a browser can run.
{
	const name = 'theme';
	const root = document.documentElement;
	const read = () => {
		try {
			return localStorage.getItem(name);
		} catch {
			// A browser can forbid to store anything.
			return null;
		}
	};
	const show = () => {
		root.dataset.theme = read() ?? '';
		const choice = document.getElementById(`theme-${root.dataset.theme || 'system'}`);
		if (choice) choice.checked = true;
	};
	show();
	addEventListener('DOMContentLoaded', show);
	addEventListener('pageshow', show);
	addEventListener('storage', show);
	addEventListener('change', ({ target }) => {
		if (target.name !== name) return;
		root.dataset.theme = target.value;
		try {
			localStorage.setItem(name, target.value);
		} catch {
			// The choice holds for this page.
		}
	});
}
