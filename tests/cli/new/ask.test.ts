import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { answerAll } from '../../../src/cli/new/answer-all.ts';
import { askIn } from '../../../src/cli/new/ask.ts';
import type { Question } from '../../../src/cli/new/question.ts';
import { slowTest } from '../../sample.ts';

const down = '\u001B[B';
const enter = '\r';

/** A person at a terminal who presses these keys when a text appears. */
function person(keys: readonly (readonly [text: string, pressed: readonly string[]])[]) {
	const [input, output] = [new PassThrough(), new PassThrough()];
	const left = [...keys];
	let shown = '';
	output.on('data', (data: Buffer) => {
		shown += stripVTControlCharacters(data.toString());
		const [next] = left;
		if (next === undefined || !shown.includes(next[0])) return;
		left.shift();
		shown = '';
		// The question is shown before it listens.
		setImmediate(() => {
			for (const key of next[1]) input.write(key);
		});
	});
	return { input, output };
}

const questions: readonly Question<undefined>[] = [
	{
		flag: 'title',
		value: 'TEXT',
		ask: 'What is its title?',
		explains: 'the title, as it is printed',
		fault: (answer) => (answer === 'x' ? 'is too short' : undefined),
	},
	{
		flag: 'type',
		value: 'TYPE',
		ask: 'What is it?',
		explains: 'what kind of document it is',
		choices: () => ['report', 'book', 'post'].map((value) => ({ value, label: value })),
	},
	{ flag: 'at', value: 'PLACE', ask: 'Where?', explains: 'the page', isOptional: true },
	{ flag: 'id', value: 'ID', ask: 'Which id?', explains: 'its name', suggested: () => 'one' },
];

slowTest(
	'a person is asked what no option answers: wrong answers again, with choices and suggestions',
	async () => {
		const terminal = person([
			['The title, as it is printed.', ['x', enter]],
			['"x" is too short.', ['y', enter]],
			['What kind of document it is.', [down, enter]],
			['The page (optional).', [enter]],
			['Its name.', [enter]],
		]);
		const answered = await answerAll(questions, {
			subject: undefined,
			given: new Map(),
			ask: askIn(terminal),
			takesSuggested: false,
		});
		assert.deepEqual(answered, {
			answers: new Map([
				['title', ['xy']],
				['type', ['book']],
				['id', ['one']],
			]),
		});
	},
);

slowTest('with --yes a person is asked only what has no suggestion', async () => {
	const terminal = person([['What kind of document it is.', [enter]]]);
	const answered = await answerAll(questions, {
		subject: undefined,
		given: new Map([['title', ['A title']]]),
		ask: askIn(terminal),
		takesSuggested: true,
	});
	assert.deepEqual(answered, {
		answers: new Map([
			['title', ['A title']],
			['type', ['report']],
			['id', ['one']],
		]),
	});
});

slowTest('a person who gives up answers nothing', async () => {
	const terminal = person([['What is its title?', ['\u0003']]]);
	const answered = await answerAll(questions, {
		subject: undefined,
		given: new Map(),
		ask: askIn(terminal),
		takesSuggested: false,
	});
	assert.deepEqual(answered, { isGivenUp: true });
});

slowTest('a terminal that is closed counts as giving up', async () => {
	const terminal = person([]);
	const answering = answerAll(questions, {
		subject: undefined,
		given: new Map(),
		ask: askIn(terminal),
		takesSuggested: false,
	});
	setImmediate(() => terminal.input.end());
	assert.deepEqual(await answering, { isGivenUp: true });
});
