/** Outputs about the whole site that are made again together. */
const groups = ['lists', 'reports'] as const;
type Group = (typeof groups)[number];

/** What the outputs without an owner are made from, as a key, and their paths. */
export type SiteOutputsState = Readonly<
	Record<Group, { readonly key: string; readonly paths: readonly string[] }>
>;

/** The outputs that say what the checks have found: pages and a file. */
const report = /^checks(?:\/|\.json$)/;

const groupOf = (path: string): Group => (report.test(path) ? 'reports' : 'lists');

interface SiteOutputsOptions {
	/** What each group is made from. */
	readonly keys: Readonly<Record<Group, string>>;
	/** What the last build has left. */
	readonly last: SiteOutputsState | undefined;
	/** Whether a file of the last build is as it left it, and no other file takes its place. */
	readonly isIntact: (path: string) => boolean;
}

/**
 * The outputs of a build that have no owner: lists, feeds, tables and the pages that every site has.
 * Those of the last build are kept while nothing that they are made from changes. The sitemap, the
 * search, and what is only copied are not among them.
 */
export class SiteOutputs {
	/** The paths of those that are kept. */
	readonly kept: ReadonlySet<string>;
	/** Whether the last build has made the same outputs, and all are kept. */
	readonly areAllKept: boolean;
	readonly #keys: SiteOutputsOptions['keys'];
	/** Those that this build has. */
	readonly #paths: Set<string>;

	constructor({ keys, last, isIntact }: SiteOutputsOptions) {
		this.#keys = keys;
		this.kept = new Set(
			groups.flatMap((group) =>
				last !== undefined && last[group].key === keys[group]
					? last[group].paths.filter(isIntact)
					: [],
			),
		);
		this.areAllKept =
			last !== undefined &&
			groups.every(
				(group) =>
					last[group].key === keys[group] &&
					last[group].paths.length > 0 &&
					last[group].paths.every((path) => this.kept.has(path)),
			);
		this.#paths = new Set(this.kept);
	}

	/** Notes that this build makes an output. */
	note(path: string): void {
		this.#paths.add(path);
	}

	/** For the next build. */
	get state(): SiteOutputsState {
		const of = (group: Group) => ({
			key: this.#keys[group],
			paths: [...this.#paths].filter((path) => groupOf(path) === group).sort(),
		});
		return { lists: of('lists'), reports: of('reports') };
	}
}
