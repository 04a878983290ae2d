import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.woff2': 'font/woff2',
	'.css': 'text/css',
	'.svg': 'image/svg+xml',
	'.js': 'text/javascript',
	'.txt': 'text/plain',
	'.csv': 'text/csv; charset=utf-8',
	'.json': 'application/json',
	'.png': 'image/png',
};

export interface Served {
	readonly origin: string;
	readonly close: () => void;
}

/**
 * Serves a built site like a static host.
 * @param below the path of the site on its host, with slashes at both ends; nothing is outside it
 */
export function serve(dist: string, below = '/'): Served {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const path = decodeURIComponent(pathname).slice(below.length - 1);
		const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
		if (!pathname.startsWith(below) || !existsSync(file)) return void response.writeHead(404).end();
		response
			.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
			.end(readFileSync(file));
	}).listen(0);
	return {
		origin: `http://localhost:${(server.address() as AddressInfo).port}`,
		close: () => server.close(),
	};
}
