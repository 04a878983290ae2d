/** Keeps the build offline: Astro's notices ask a host for news, and nothing else may either. */
export function withoutNetwork(): void {
	process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
	globalThis.fetch = (input) =>
		Promise.reject(
			new Error(
				`The build makes no network request, and something asked for ${String(input instanceof Request ? input.url : input)}.`,
			),
		);
}
