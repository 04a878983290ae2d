import {
	type BuildLog,
	type Cached,
	type Phase,
	phases,
	type SiteSize,
} from '../../astro/build/build-log.ts';

/** What a part of a build took. */
export interface PhaseRecord {
	readonly phase: Phase;
	readonly seconds: number;
	/** Of all threads of the process. */
	readonly cpuSeconds: number;
	/** The most memory that the process has had until the end of this part. */
	readonly peakMegabytes: number;
	/** How many things it made; undefined if it does not count them. */
	readonly count: number | undefined;
}

/** One page or file, and how long it took. */
export interface Made {
	readonly path: string;
	readonly milliseconds: number;
}

/** What is used so far: the clock, the processor and memory. */
export interface Usage {
	readonly milliseconds: number;
	readonly cpuMilliseconds: number;
	readonly peakMegabytes: number;
}

/** Shows a build to people while it runs. */
export interface BuildDisplay {
	begin(phase: Phase, count: number | undefined): void;
	/** @param done how many things of this part are made */
	advance(done: number): void;
	end(record: PhaseRecord): void;
}

const slowestShown = 5;

/** Records what a build does and how long each part takes. */
export class BuildRecord implements BuildLog {
	readonly #usage: () => Usage;
	readonly #display: BuildDisplay;
	readonly #ended: PhaseRecord[] = [];
	readonly #made: Partial<Record<Phase, number>> = {};
	readonly #used: Record<Cached, { all: number; cached: number }> = {
		texts: { all: 0, cached: 0 },
		pictures: { all: 0, cached: 0 },
	};
	#size: SiteSize | undefined;
	#slowest: readonly Made[] = [];
	#open: { readonly phase: Phase; readonly from: Usage } | undefined;

	constructor(usage: () => Usage, display: BuildDisplay) {
		this.#usage = usage;
		this.#display = display;
	}

	begin(phase: Phase, count?: number): void {
		this.end();
		this.#open = { phase, from: this.#usage() };
		this.#display.begin(phase, count);
	}

	made(phase: Phase, path: string, milliseconds?: number): void {
		const done = (this.#made[phase] ?? 0) + 1;
		this.#made[phase] = done;
		if (this.#open?.phase === phase) this.#display.advance(done);
		if (milliseconds === undefined) return;
		const [fastest] = this.#slowest.slice(-1);
		if (
			this.#slowest.length === slowestShown &&
			fastest !== undefined &&
			milliseconds <= fastest.milliseconds
		)
			return;
		this.#slowest = [...this.#slowest, { path, milliseconds }]
			.sort((a, b) => b.milliseconds - a.milliseconds)
			.slice(0, slowestShown);
	}

	used(kind: Cached, wasCached: boolean): void {
		const counted = this.#used[kind];
		counted.all += 1;
		if (wasCached) counted.cached += 1;
	}

	published(size: SiteSize): void {
		this.#size = size;
	}

	/** The size of the site; undefined if it was not published. */
	get size(): SiteSize | undefined {
		return this.#size;
	}

	/** Ends the part that is running. */
	end(): void {
		if (this.#open === undefined) return;
		const { phase, from } = this.#open;
		const to = this.#usage();
		const record: PhaseRecord = {
			phase,
			seconds: (to.milliseconds - from.milliseconds) / 1000,
			cpuSeconds: (to.cpuMilliseconds - from.cpuMilliseconds) / 1000,
			peakMegabytes: to.peakMegabytes,
			count: this.#made[phase],
		};
		this.#open = undefined;
		this.#ended.push(record);
		this.#display.end(record);
	}

	/** The parts that have ended, in their order. */
	get phases(): readonly PhaseRecord[] {
		return this.#ended;
	}

	/** The five pages and files that took longest, the slowest first. */
	get slowest(): readonly Made[] {
		return this.#slowest;
	}

	/** How many things of a kind the build used, and how many of them were cached. */
	get cached(): Readonly<Record<Cached, { readonly all: number; readonly cached: number }>> {
		return this.#used;
	}
}

/** What this process has used until now. */
export function usageNow(): Usage {
	const { user, system } = process.cpuUsage();
	return {
		milliseconds: performance.now(),
		cpuMilliseconds: (user + system) / 1000,
		peakMegabytes: process.resourceUsage().maxRSS / 1024,
	};
}

/** "Pages: 1,402 in 5.3 s" */
export function phaseLine({ phase, seconds, count }: PhaseRecord): string {
	const counted = count === undefined ? '' : `${count.toLocaleString('en-GB')} in `;
	return `${phases[phase]}: ${counted}${seconds.toFixed(1)} s`;
}
