/**
 * Loaded before the tests of `npm test`, so that each run tries the same values for a property;
 * `npm run test:all` tries others every time.
 */
import fc from 'fast-check';
import { seed, tries } from './sample.ts';

fc.configureGlobal({ seed, numRuns: tries(100, 100) });
