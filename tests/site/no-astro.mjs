/** Loaded before a build: nothing can load Astro's own build, nor Vite. */
import { registerHooks } from 'node:module';

registerHooks({
	resolve(specifier, context, next) {
		if (specifier === 'astro' || specifier === 'vite')
			throw new Error(`${specifier} must not be loaded.`);
		return next(specifier, context);
	},
});
