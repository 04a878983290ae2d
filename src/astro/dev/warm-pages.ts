import { codeFolder } from '../../workspace/engine.ts';

/** The templates that an author opens first. */
const templates = ['pages/[...slug].astro', 'pages/[...edition]/index.astro'] as const;

/** The part of Vite's server that loads modules. */
interface Server {
	readonly httpServer: {
		once(event: 'listening', listener: () => void): unknown;
	} | null;
	readonly environments: Readonly<Record<string, object>>;
}

/**
 * Loads the code of pages as soon as the server answers, so that the first page does not wait for
 * all of it. A fault in the code is shown with the page, as always.
 */
export function warmPages({ httpServer, environments }: Server): void {
	// Astro makes pages without a server in the environment "prerender".
	const environment = environments['prerender'] ?? environments['ssr'];
	if (environment === undefined || !hasRunner(environment)) return;
	const { runner } = environment;
	httpServer?.once('listening', () => {
		// The first edit is checked, even if the last run's findings were enough so far.
		import('../../check/run-checks.ts').catch(() => undefined);
		for (const template of templates) runner.import(codeFolder + template).catch(() => undefined);
	});
}

interface WithRunner {
	readonly runner: { import(path: string): Promise<unknown> };
}

function hasRunner(environment: object): environment is WithRunner {
	return 'runner' in environment && environment.runner !== undefined;
}
