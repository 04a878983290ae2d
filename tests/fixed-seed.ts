/** Loaded before all tests, so that each run tries the same values for a property. */
import fc from 'fast-check';
import { seed, tries } from './sample.ts';

fc.configureGlobal({ seed, numRuns: tries(100, 100) });
