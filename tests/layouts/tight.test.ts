import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tight } from '../../src/layouts/tight.ts';

test('spaces around blocks go, those between words stay', () => {
	assert.equal(
		tight(
			'<header class="head">\n\t<h1> A <b>number</b> </h1>\n <p>one <a href="/">two</a> <em>three</em>\n</p> </header> <ul>\n<li> x </li> </ul>',
		),
		'<header class="head"><h1>A <b>number</b></h1><p>one <a href="/">two</a> <em>three</em></p></header><ul><li>x</li></ul>',
	);
});

test('what is preformatted keeps its lines, and what stands in attributes its spaces', () => {
	assert.equal(
		tight('<pre class="copy"><code>a\n  b</code></pre>'),
		'<pre class="copy"><code>a\n  b</code></pre>',
	);
	assert.equal(tight('<p title="1 <p> 2 > 1"> x'), '<p title="1 <p> 2 > 1">x');
});
