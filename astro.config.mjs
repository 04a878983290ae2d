import { fileURLToPath } from 'node:url';
import { astroConfig } from './src/astro/config/astro-config.ts';
import { findSite } from './src/workspace/site-place.ts';

// For Astro's own commands, such as `astro check`: the commands of this project do not read it.
export default await astroConfig(findSite(fileURLToPath(new URL('.', import.meta.url))));
