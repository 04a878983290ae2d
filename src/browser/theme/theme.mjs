// Remembers whether a reader chose light or dark. It runs in the head of each page, before anything
// is drawn, so that no page appears in the wrong colours first. It is written into the page without
// its line breaks: keep it small, in a form that a browser can run, and end each statement with a
// semicolon.
{
	const { dataset } = document.documentElement;
	const show = () => {
		try {
			dataset.theme = localStorage.theme ?? '';
		} catch {
			// A browser can forbid to store anything.
			dataset.theme = '';
		}
		const choice = document.getElementById(`theme-${dataset.theme || 'system'}`);
		if (choice) choice.checked = true;
	};
	show();
	addEventListener('DOMContentLoaded', show);
	addEventListener('pageshow', show);
	addEventListener('storage', show);
	addEventListener('change', ({ target }) => {
		if (target.name !== 'theme') return;
		dataset.theme = target.value;
		try {
			localStorage.theme = target.value;
		} catch {
			// The choice holds for this page.
		}
	});
}
