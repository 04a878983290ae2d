import { setImmediate as nextTurn } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { cacheFolderIn } from '../../workspace/cache-folder.ts';
import { Site } from '../../workspace/site.ts';
import { setCurrentSite, setMadeTexts } from '../current-site.ts';
import { setTexts } from '../texts/current-texts.ts';
import { Texts } from '../texts/texts.ts';
import { withoutNetwork } from '../without-network.ts';
import { SharedList } from './shared-list.ts';
import { filesOfOwners, pagesOfOwners, textsOfOwners, type WorkOfKind } from './thread-work.ts';
import type { ThreadAnswer, ThreadSetting, ThreadTask } from './thread-messages.ts';

const { place, publication, filesKey, owners, texts } = workerData as ThreadSetting;
const { root, content } = place;

withoutNetwork();

/** What can be made, most urgent last. */
const works: { readonly list: SharedList; readonly work: WorkOfKind }[] = [];
let wake: () => void = () => undefined;
const tasks: ThreadTask[] = [];
parentPort?.on('message', (task: ThreadTask) => {
	tasks.push(task);
	wake();
});

const workspace = new Site(content, cacheFolderIn(root), publication);
const site = await workspace.open();
// The content may have changed since the build has read it. What this thread would make of it then
// belongs to no site.
if (workspace.filesKey() !== filesKey) process.exit();
setCurrentSite(site);
setTexts(new Texts(root, content));
const made = new Set<string>(owners);
setMadeTexts((slug) => made.has(`text:${slug}`));
works.push({ list: new SharedList(texts), work: textsOfOwners(site, owners) });

for (;;) {
	for (const task of tasks.splice(0)) {
		const work =
			task.kind === 'files'
				? filesOfOwners(task, { site, owners, place })
				: await pagesOfOwners(task, place);
		works.push({ list: new SharedList(task.taken), work });
	}
	const turn = works.findLast(({ list }) => list.hasLeft);
	const index = turn?.list.takeLast();
	if (turn !== undefined && index !== undefined)
		parentPort?.postMessage(await answerOf(turn.work, index));
	else if (turn === undefined && tasks.length === 0)
		await new Promise<void>((resolve) => {
			wake = resolve;
		});
	// Messages come between two turns.
	await nextTurn();
}

/** What was made, or that it could not be: the build then says why, when it makes it itself. */
async function answerOf({ kind, make }: WorkOfKind, index: number): Promise<ThreadAnswer> {
	try {
		return { kind, index, made: await make(index) } as ThreadAnswer;
	} catch {
		return { kind, index, made: undefined };
	}
}
