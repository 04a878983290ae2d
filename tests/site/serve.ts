import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.woff2': 'font/woff2',
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

/** Serves a built site like a static host. */
export function serve(dist: string): Served {
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://localhost').pathname;
		const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
		if (!existsSync(file)) return void response.writeHead(404).end();
		response
			.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
			.end(readFileSync(file));
	}).listen(0);
	return {
		origin: `http://localhost:${(server.address() as AddressInfo).port}`,
		close: () => server.close(),
	};
}
