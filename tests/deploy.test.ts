import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { root } from './root.ts';

const deploy = (file: string) => readFileSync(join(root, 'examples/deploy', file), 'utf8');
const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
	readFileSync(join(root, 'package.json'), 'utf8'),
);

/** A page, a chart to embed, and a file whose name changes with its content, with the headers that each is sent with. */
const expected = [
	['/', "frame-ancestors 'none'", false],
	['/charts/first/a/', 'frame-ancestors *', false],
	['/_astro/reader.js', "frame-ancestors 'none'", true],
] as const;
const immutable = 'public, max-age=31536000, immutable';

/** Commands that a file runs with npm are scripts of this project. */
function assertScripts(text: string): void {
	const run = [...text.matchAll(/\bnpm run ([\w:]+)/g)].map(([, name = '']) => name);
	assert.ok(run.length > 0);
	for (const name of run) assert.ok(name in scripts, name);
}

test('the workflow for pull requests comments what changes, with nothing but these rights', () => {
	const text = deploy('github-review.yml');
	const { on, permissions, jobs } = parseYaml(text, { strict: true });
	assert.deepEqual(Object.keys(on), ['pull_request']);
	assert.deepEqual(permissions, { contents: 'read', 'pull-requests': 'write' });
	const { steps } = jobs.changes;
	assert.equal(steps[0].with['fetch-depth'], 0);
	const runs: readonly string[] = steps.flatMap(({ run }: { readonly run?: string }) => run ?? []);
	assertScripts(runs.join('\n').replaceAll('npm run --silent', 'npm run'));
	assert.equal(runs.filter((run) => run.includes('changes -- --since "$BASE"')).length, 2);
	// What a contributor chooses reaches a shell only as a variable.
	for (const run of runs) assert.doesNotMatch(run, /\$\{\{/);
	assert.match(runs.at(-1) ?? '', /^gh pr comment "\$NUMBER" --body-file changes\.md /);
});

test('a new site has that workflow', () => {
	const [, ...lines] = deploy('github-review.yml').split('\n');
	const [, ...own] = readFileSync(
		join(root, 'templates/site/github/workflows/review.yml'),
		'utf8',
	).split('\n');
	assert.deepEqual(own, lines);
});

test('the workflow for several machines builds each part once, and joins all of them for one day', () => {
	const text = deploy('github-shards.yml');
	const { jobs } = parseYaml(text, { strict: true });
	assertScripts(text);
	const runOf = (job: { readonly steps: readonly { readonly run?: string }[] }, command: string) =>
		job.steps.flatMap(({ run }) => run ?? []).find((run) => run.startsWith(`npm run ${command} `));
	const numbers: readonly number[] = jobs.part.strategy.matrix.number;
	const date = `--date \${{ needs.day.outputs.date }}`;
	assert.equal(
		runOf(jobs.part, 'build'),
		`npm run build -- --shard $\{{ matrix.number }}/${numbers.length} ${date}`,
	);
	assert.match(jobs.part.steps.at(-1).with.path, new RegExp(`-of-${numbers.length}$`));
	const parts = numbers.map((number) => `shards/part-${number}`).join(' ');
	assert.equal(runOf(jobs.merge, 'merge'), `npm run merge -- ${parts} ${date}`);
	assert.equal(jobs.merge.steps.at(-1).with.path, 'dist');
});

test('the workflow for GitHub Pages publishes what the build writes', () => {
	const text = deploy('github-pages.yml');
	const { jobs } = parseYaml(text, { strict: true });
	assertScripts(text);
	const [upload] = jobs.build.steps.slice(-1);
	assert.match(upload.uses, /^actions\/upload-pages-artifact@v\d+$/);
	assert.equal(upload.with.path, 'dist');
	assert.equal(jobs.deploy.needs, 'build');
	assert.deepEqual(jobs.deploy.permissions, { pages: 'write', 'id-token': 'write' });
	assert.match(jobs.deploy.steps[0].uses, /^actions\/deploy-pages@v\d+$/);
	assert.equal(jobs.deploy.environment.name, 'github-pages');
});

test('the job for GitLab Pages leaves the site in public, with compressed files beside the others', () => {
	const text = deploy('gitlab-pages.yml');
	const { pages } = parseYaml(text, { strict: true });
	assertScripts(text);
	assert.deepEqual(pages.artifacts.paths, ['public']);
	assert.equal(pages.script.at(-1), 'mv dist public');
	assert.ok(pages.script.some((line: string) => line.includes('gzip -9 -k')));
});

test('Netlify builds the site, and sends each kind of file with its headers', () => {
	interface Netlify {
		readonly build: { readonly command: string; readonly publish: string };
		readonly headers: readonly {
			readonly for: string;
			readonly values: Readonly<Record<string, string>>;
		}[];
	}
	// A TOML parser gives tables of its own.
	const toml = parseToml(deploy('netlify.toml')) as unknown as Netlify;
	assertScripts(toml.build.command);
	assert.equal(toml.build.publish, 'dist');
	for (const [path, framing, isKept] of expected) {
		const sent = Object.assign(
			{},
			...toml.headers
				.filter((rule) => path.startsWith(rule.for.replace(/\*$/, '')))
				.map(({ values }) => values),
		);
		assert.equal(sent['Content-Security-Policy'], framing, path);
		assert.equal(sent['Cache-Control'], isKept ? immutable : undefined, path);
		assert.equal(sent['X-Content-Type-Options'], 'nosniff');
	}
});

test('Cloudflare Pages sends each kind of file with its headers', () => {
	const blocks = deploy('cloudflare-pages/_headers')
		.trim()
		.split(/\n(?=\/)/);
	for (const [path, framing, isKept] of expected) {
		const sent = new Map<string, string>();
		for (const [pattern = '', ...rules] of blocks.map((block) => block.split('\n'))) {
			if (!path.startsWith(pattern.replace(/\*$/, ''))) continue;
			for (const rule of rules) {
				const [, gone] = /^ {2}! (\S+)$/.exec(rule) ?? [];
				const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(rule) ?? [];
				assert.ok(gone !== undefined || name !== '', rule);
				if (gone !== undefined) sent.delete(gone);
				else sent.set(name, [sent.get(name) ?? [], value].flat().join(', '));
			}
		}
		// Without the header, whoever wants to may frame it.
		const isFree = framing === 'frame-ancestors *';
		assert.equal(sent.get('Content-Security-Policy'), isFree ? undefined : framing, path);
		assert.equal(sent.get('Cache-Control'), isKept ? immutable : undefined, path);
	}
});

test('the container builds the site, compresses it, and serves it with the configuration for nginx', () => {
	const lines = deploy('container/Containerfile')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'));
	assertScripts(lines.join('\n'));
	assert.deepEqual(
		lines.filter((line) => !/^(?:FROM|WORKDIR|COPY|RUN|EXPOSE) \S/.test(line)),
		[],
	);
	assert.deepEqual(
		lines.filter((line) => /^COPY (?:--from=build|nginx)/.test(line)),
		['COPY nginx.conf /etc/nginx/conf.d/default.conf', 'COPY --from=build /site/dist /srv/www'],
	);
	assert.ok(lines.some((line) => line.includes('gzip -9 -k')));
	assert.match(deploy('nginx.conf'), /^\troot \/srv\/www;$/m);
	assert.match(deploy('nginx.conf'), /^\tlisten 8080;$/m);
	assert.equal(lines.at(-1), 'EXPOSE 8080');
});

const isInstalled = (program: string) =>
	spawnSync(program, ['-h'], { stdio: 'ignore' }).error === undefined;

/** Asks a server that has these settings for a site below "/repo/". */
async function asServedBy(
	program: string,
	settings: (folder: string, port: number) => { readonly args: readonly string[] },
): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-deploy-'));
	// nginx reads the files as a user without rights.
	chmodSync(folder, 0o755);
	const page = '<p>A page';
	for (const path of ['index.html', '404.html', 'charts/first/a/index.html', '_astro/reader.js']) {
		const file = join(folder, 'www/repo', path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, path === '404.html' ? 'Not found' : page);
		if (path === 'index.html') writeFileSync(`${file}.gz`, gzipSync(`${page}, compressed before`));
	}
	const port = await freePort();
	const server: ChildProcess = spawn(program, settings(folder, port).args, {
		env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
		stdio: 'ignore',
	});
	try {
		const ask = async (path: string): Promise<Response> => {
			for (;;) {
				const answer = await fetch(`http://127.0.0.1:${port}/repo${path}`).catch(() => undefined);
				if (answer !== undefined) return answer;
				assert.equal(server.exitCode, null, `${program} ended`);
				await wait(50);
			}
		};
		for (const [path, framing, isKept] of expected) {
			const { status, headers } = await ask(path);
			assert.equal(status, 200, path);
			assert.equal(headers.get('content-security-policy'), framing, path);
			assert.equal(
				headers.get('cache-control'),
				isKept ? immutable : 'public, max-age=0, must-revalidate',
				path,
			);
			assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
			assert.equal(headers.get('referrer-policy'), 'strict-origin-when-cross-origin', path);
		}
		assert.equal(await (await ask('/')).text(), `${page}, compressed before`);
		const missing = await ask('/nothing/');
		assert.deepEqual([missing.status, await missing.text()], [404, 'Not found']);
	} finally {
		server.kill();
		rmSync(folder, { recursive: true, force: true });
	}
}

/** A port that nobody listens at. */
function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, () => {
			const address = probe.address();
			probe.close(() => {
				resolve(typeof address === 'object' && address !== null ? address.port : 0);
			});
		});
	});
}

test(
	'nginx serves a site below a path as it should',
	{
		skip: isInstalled('nginx') ? false : 'nginx is not installed',
	},
	() =>
		asServedBy('nginx', (folder, port) => {
			const site = deploy('nginx.conf')
				.replaceAll('/srv/www', join(folder, 'www'))
				.replace('set $site ""', 'set $site "/repo"')
				.replace('listen 8080', `listen 127.0.0.1:${port}`);
			const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
				.map((name) => `${name}_temp_path ${folder}/${name};`)
				.join('\n');
			const settings = join(folder, 'nginx.conf');
			writeFileSync(
				settings,
				`daemon off;\npid ${folder}/pid;\nerror_log ${folder}/errors;\nevents {}\nhttp {\naccess_log off;\ntypes { text/html html; text/javascript js; }\n${temporary}\n${site}}\n`,
			);
			return { args: ['-c', settings, '-e', `${folder}/errors`] };
		}),
);

test(
	'Caddy serves a site below a path as it should',
	{
		skip: isInstalled('caddy') ? false : 'Caddy is not installed',
	},
	() =>
		asServedBy('caddy', (folder, port) => {
			const settings = join(folder, 'Caddyfile');
			writeFileSync(
				settings,
				`{\n\tadmin off\n}\n${deploy('Caddyfile')
					.replaceAll('/srv/www', join(folder, 'www'))
					.replace('rewrite * /404.html', 'rewrite * /repo/404.html')
					.replace('example.org {', `http://127.0.0.1:${port} {`)}`,
			);
			return { args: ['run', '--adapter', 'caddyfile', '--config', settings] };
		}),
);
