import type { SingleBar } from 'cli-progress';
import { createRequire } from 'node:module';
import { phases } from '../../astro/build/build-log.ts';
import { type BuildDisplay, phaseLine } from './build-record.ts';

const require = createRequire(import.meta.url);
/** What draws bars. Only a terminal needs it. */
const bars = (): typeof import('cli-progress') => require('cli-progress');

/** A terminal, or whatever takes its place. */
export type Screen = NodeJS.WritableStream & { readonly isTTY?: boolean };

/**
 * How a build is shown: a bar with counts and the time left in a terminal, otherwise a line for each
 * part that has ended, as the logs of continuous integration need it.
 * @param screen for the bar
 * @param print prints a line
 */
export function buildDisplay(screen: Screen, print: (line: string) => void): BuildDisplay {
	return screen.isTTY === true ? barsOn(screen) : linesOf(print);
}

function linesOf(print: (line: string) => void): BuildDisplay {
	return {
		begin: () => undefined,
		advance: () => undefined,
		end: (record) => {
			print(phaseLine(record));
		},
	};
}

function barsOn(screen: Screen): BuildDisplay {
	const { Presets, SingleBar } = bars();
	let bar: SingleBar | undefined;
	return {
		begin: (phase, count = 0) => {
			// Its report goes to the same terminal, and it takes a second.
			if (phase === 'check') return;
			const counted = count === 0 ? '' : ' {bar} {value} of {total}, {eta_formatted} left';
			bar = new SingleBar(
				{
					format: `${phases[phase]}${counted}`,
					formatTime: timeLeft,
					formatValue: (value) => value.toLocaleString('en-GB'),
					barsize: 30,
					clearOnComplete: true,
					hideCursor: true,
					stream: screen,
					etaBuffer: 100,
				},
				Presets.shades_classic,
			);
			bar.start(Math.max(count, 1), 0);
		},
		advance: (done) => {
			bar?.update(done);
		},
		end: () => {
			bar?.stop();
			bar = undefined;
		},
	};
}

/**
 * "45 s", "2 min 5 s".
 * @param seconds not a number at the start, when nothing is known
 */
export function timeLeft(seconds: number): string {
	if (!Number.isFinite(Number(seconds))) return 'unknown time';
	const minutes = Math.floor(seconds / 60);
	const rest = `${Math.round(seconds % 60)} s`;
	return minutes === 0 ? rest : `${minutes} min ${rest}`;
}
