import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { verifySources } from '../../../src/cli/verify-sources/verify-sources.ts';
import type { Verification } from '../../../src/record/source.ts';
import { slowTest } from '../../sample.ts';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const page =
	(text: string, headers: Readonly<Record<string, string>> = {}): Answer =>
	(response) => {
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(text);
	};
const status =
	(code: number, headers: Readonly<Record<string, string>> = {}): Answer =>
	(response) => {
		response.writeHead(code, headers).end();
	};

/** A host whose pages a test sets, and which notices how it is asked. */
class Host {
	pages: Readonly<Record<string, Answer>> = {};
	readonly asked: string[] = [];
	/** The most requests that were open at the same time. */
	most = 0;
	#open = 0;
	readonly #server = createServer((request, response) => {
		const path = request.url ?? '';
		this.asked.push(path);
		this.#open += 1;
		this.most = Math.max(this.most, this.#open);
		response.on('close', () => {
			this.#open -= 1;
		});
		(this.pages[path] ?? status(404))(response, request);
	});

	async start(): Promise<void> {
		await new Promise<void>((resolve) => {
			this.#server.listen(0, '127.0.0.1', resolve);
		});
	}

	get origin(): string {
		return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
	}

	stop(): void {
		this.#server.closeAllConnections();
		this.#server.close();
	}
}

const host = new Host();
before(() => host.start());
const folders: string[] = [];
after(() => {
	host.stop();
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const figure = (source: string, fields: string) =>
	`- {id: of-${source}, subject: ukraine, population: military, measure: killed, unit: people, qualifier: exact, asOf: 2023-08, claimant: {name: US officials, kind: third-government, named: false}, evidence: claim, source: ${source}, ${fields}}\n`;

/** A site with these sources, by id, with their fields; each has a figure if it has fields for one. */
class Site {
	readonly root = mkdtempSync(join(tmpdir(), 'caveat-verify-'));
	readonly content = join(this.root, 'content');

	constructor(
		sources: Readonly<Record<string, { readonly fields: string; readonly figure?: string }>>,
	) {
		folders.push(this.root);
		cpSync(join(import.meta.dirname, '../../../docs/checks/base'), this.content, {
			recursive: true,
		});
		writeFileSync(
			join(this.content, 'library/sources/base.yaml'),
			readFileSync(join(this.content, 'library/sources/base.yaml'), 'utf8').replace(
				/^ {2}(?:URL|archived): .*\n/gm,
				'',
			) +
				Object.entries(sources)
					.map(
						([id, { fields }]) =>
							`- {id: ${id}, type: webpage, title: T, seen: direct, ${fields}}\n`,
					)
					.join(''),
		);
		writeFileSync(
			join(this.content, 'library/figures/more.yaml'),
			Object.entries(sources)
				.flatMap(([id, { figure: own }]) => (own === undefined ? [] : [figure(id, own)]))
				.join('') || '[]\n',
		);
	}

	async verify(options: Partial<Parameters<typeof verifySources>[1]> = {}) {
		const printed: string[] = [];
		const log = console.log;
		console.log = (line: string) => printed.push(line);
		try {
			const code = await verifySources(
				{ root: this.root, content: this.content } as Parameters<typeof verifySources>[0],
				{
					only: [],
					olderThan: 30,
					timeoutSeconds: 60,
					date: '2024-03-01',
					dryRun: false,
					...options,
				},
				{ pauseMs: 0, mostBytes: 100_000, archiveIndex: `${host.origin}/index?url=` },
			);
			return { code, printed: printed.join('\n') };
		} finally {
			console.log = log;
		}
	}

	get results(): Verification['sources'] {
		return (JSON.parse(readFileSync(join(this.content, 'verified.json'), 'utf8')) as Verification)
			.sources;
	}
}

const url = (path: string) => `URL: "${host.origin}${path}"`;
const states = (results: Verification['sources']) =>
	Object.fromEntries(
		Object.entries(results).map(([id, { page: visited }]) => [
			id,
			visited?.why === undefined ? visited?.state : `${visited.state}: ${visited.why}`,
		]),
	);

slowTest('a page is read, gone, refused or failed, whatever its host does', async () => {
	host.pages = {
		'/ok': page('<title>x</title>'),
		'/moved': status(301, { location: '/ok' }),
		'/for-now': status(302, { location: '/ok' }),
		'/home': status(302, { location: '/' }),
		'/': page('Welcome'),
		'/loop': status(302, { location: '/loop-2' }),
		'/loop-2': status(302, { location: '/loop' }),
		'/error': status(500),
		'/pay': status(403),
		'/pdf': page('%PDF-1.7', { 'content-type': 'application/pdf' }),
		'/cut': (response) => {
			response.destroy();
		},
		'/robots.txt': page('User-agent: *\nDisallow: /private', { 'content-type': 'text/plain' }),
		'/private': page('secret'),
	};
	const paths = Object.keys(host.pages).filter(
		(path) => !['/', '/loop-2', '/robots.txt'].includes(path),
	);
	const site = new Site(
		Object.fromEntries(
			[...paths, '/nothing'].map((path) => [path.slice(1), { fields: url(path) }] as const),
		),
	);
	const { code } = await site.verify();
	assert.equal(code, 1);
	assert.deepEqual(states(site.results), {
		cut: 'failed: the request failed: UND_ERR_SOCKET',
		error: 'failed: 500 Internal Server Error',
		'for-now': 'read',
		home: 'gone: it leads to the first page of the site',
		loop: 'failed: its redirects lead in a circle',
		moved: 'read',
		nothing: 'gone: 404 Not Found',
		ok: 'read',
		pay: 'refused: 403 Forbidden',
		pdf: 'not-text',
		private: 'refused: robots.txt does not allow it',
	});
	assert.equal(site.results['moved']?.page?.movedTo, `${host.origin}/ok`);
	assert.equal(site.results['for-now']?.page?.movedTo, undefined);
	assert.ok(!host.asked.includes('/private'));
	assert.equal(host.most, 1, 'a host gets one request at a time');
});

slowTest('a page that does not answer has failed', async () => {
	host.pages = { '/slow': () => {} };
	const site = new Site({ slow: { fields: url('/slow') } });
	assert.equal((await site.verify({ timeoutSeconds: 2 })).code, 1);
	// On a busy machine, robots.txt can be late, too.
	assert.match(states(site.results)['slow'] ?? '', /^failed: .*no answer in 2 seconds$/);
});

slowTest('nothing is asked of a host whose robots.txt does not come', async () => {
	host.pages = { '/robots.txt': () => {}, '/a': page('x'), '/b': page('x') };
	host.asked.length = 0;
	const late = new Site({ a: { fields: url('/a') } });
	assert.equal((await late.verify({ timeoutSeconds: 1 })).code, 1);
	assert.deepEqual(states(late.results), {
		a: 'failed: its robots.txt could not be read: no answer in 1 second',
	});
	let tries = 0;
	const cut: Answer = (response, request) => {
		tries += 1;
		if (tries === 1) response.destroy();
		else page('User-agent: *\nDisallow: /b', { 'content-type': 'text/plain' })(response, request);
	};
	host.pages = { ...host.pages, '/robots.txt': cut };
	const again = new Site({
		a: { fields: url('/a') },
		b: { fields: url('/b') },
		c: { fields: url('/a') },
	});
	await again.verify();
	assert.deepEqual(states(again.results), {
		a: 'failed: its robots.txt could not be read: the request failed: UND_ERR_SOCKET',
		b: 'refused: robots.txt does not allow it',
		c: 'read',
	});
	assert.deepEqual(
		host.asked.filter((path) => !path.startsWith('/index')),
		['/robots.txt', '/robots.txt', '/robots.txt', '/a'],
	);
});

slowTest(
	'words and amounts are found in other signs, in other encodings and in the archived copy',
	async () => {
		const latin = Buffer.from('<p>Il y avait 70\xa0000 tu\xe9s, \xab selon \xbb eux.', 'latin1');
		host.pages = {
			'/curly': page('<p>Officials said “as many as <b>120,000</b>” troops</p><p>were killed.'),
			'/latin': (response) => {
				response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(latin);
			},
			'/mislabelled': page('<p>Загинуло 31 тис. військових', {
				'content-type': 'text/html; charset=windows-1252',
			}),
			'/huge': page(`<p>about 5,000 killed</p>${'<p>x</p>'.repeat(30_000)}<p>and 6,000</p>`),
			'/late': page(`${'<p>x</p>'.repeat(30_000)}<p>7,000</p>`),
			'/changed': page('<p>at least 9,000 dead'),
			'/copy': page('<p>at least 8,000 dead'),
			'/other': page('<p>1,120,000 and 20,0001 and 5 minutes'),
		};
		const site = new Site({
			curly: {
				fields: url('/curly'),
				figure: 'amount: 120000, quoted: \'"as many as 120,000" troops were killed\'',
			},
			latin: { fields: url('/latin'), figure: 'amount: 70000, quoted: 70 000 tués' },
			mislabelled: { fields: url('/mislabelled'), figure: 'amount: 31000' },
			huge: { fields: url('/huge'), figure: 'amount: 5000' },
			late: { fields: url('/late'), figure: 'amount: 7000' },
			changed: {
				fields: `${url('/changed')}, archived: "${host.origin}/copy"`,
				figure: 'amount: 8000, quoted: at least 8000 … dead',
			},
			other: { fields: url('/other'), figure: 'amount: 120000' },
		});
		await site.verify();
		const found = Object.fromEntries(
			Object.entries(site.results).map(([id, { amounts = {}, quoted = {} }]) => [
				id,
				[amounts[`of-${id}`]?.found, quoted[`of-${id}`]?.found],
			]),
		);
		assert.deepEqual(found, {
			changed: ['archived', 'no'],
			curly: ['page', 'page'],
			huge: ['page', undefined],
			late: ['no', undefined],
			latin: ['page', 'page'],
			mislabelled: ['page', undefined],
			other: ['no', undefined],
		});
	},
);

slowTest(
	'a page that has changed is told apart, a stopped run goes on, and a change asks again',
	async () => {
		host.pages = { '/a': page('at least 8,000 dead'), '/b': page('nothing') };
		const site = new Site({
			a: { fields: url('/a'), figure: 'amount: 8000' },
			b: { fields: url('/b') },
		});
		assert.equal((await site.verify({ only: ['a'] })).code, 0);
		host.asked.length = 0;
		assert.match((await site.verify()).printed, /^1 source to visit, of 2 with an address; /);
		assert.ok(!host.asked.includes('/a'), 'what was visited lately is not visited again');
		host.pages = { '/a': page('at least 9,000 dead') };
		const later = await site.verify({ date: '2024-05-01', only: ['a'] });
		assert.equal(later.code, 1);
		assert.match(
			later.printed,
			/more\.yaml:1:\d+ {2}quote-not-found {2}The amount 8,000 was not on the page of "a" on 1 May 2024; on 1 March 2024 it was\./,
		);
		const dry = await site.verify({ date: '2024-05-02', dryRun: true, olderThan: 0 });
		assert.match(dry.printed, /\na {2}http.*\nb {2}http/);
		assert.equal((await site.verify({ only: ['nobody'] })).code, 2);
	},
);

slowTest('a copy in an archive is proposed, and nothing is written into the record', async () => {
	host.pages = {
		'/a': page('x'),
		[`/index?url=${encodeURIComponent(`${host.origin}/a`)}`]: page(
			JSON.stringify({
				archived_snapshots: {
					closest: {
						available: true,
						status: '200',
						url: 'http://web.archive.org/web/2024/http://x',
					},
				},
			}),
			{ 'content-type': 'application/json' },
		),
		[`/index?url=${encodeURIComponent(`${host.origin}/b`)}`]: page('not json'),
		'/b': page('x'),
	};
	const site = new Site({ a: { fields: url('/a') }, b: { fields: url('/b') } });
	const file = join(site.content, 'library/sources/base.yaml');
	const text = readFileSync(file, 'utf8');
	assert.equal((await site.verify()).code, 0);
	assert.equal(site.results['a']?.proposed, 'https://web.archive.org/web/2024/http://x');
	assert.equal(site.results['b']?.proposed, undefined);
	assert.equal(readFileSync(file, 'utf8'), text);
});

slowTest(
	'a host that asks for patience is asked once more, and one without robots.txt not at all',
	async () => {
		let tries = 0;
		host.pages = {
			'/busy': (response) => {
				tries += 1;
				if (tries === 1) response.writeHead(429, { 'retry-after': '0' }).end();
				else page('here')(response, {} as IncomingMessage);
			},
		};
		const busy = new Site({ busy: { fields: url('/busy') } });
		await busy.verify();
		assert.deepEqual(states(busy.results), { busy: 'read' });
		host.pages = { '/robots.txt': status(500), '/a': page('x') };
		host.asked.length = 0;
		const closed = new Site({ a: { fields: url('/a') } });
		await closed.verify();
		assert.deepEqual(states(closed.results), {
			a: 'refused: its robots.txt could not be read (500)',
		});
		assert.ok(!host.asked.includes('/a'));
	},
);
