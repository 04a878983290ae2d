/** Keeps a build offline: turns off Astro's telemetry and notices, and makes every fetch fail. */
export function withoutNetwork(): void {
	process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
	globalThis.fetch = (input) =>
		Promise.reject(
			new Error(
				`The build must not use the network, but something requested ${String(input instanceof Request ? input.url : input)}.`,
			),
		);
}
