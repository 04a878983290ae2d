import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { textsWithPages } from '../../ledger/ask/published-articles.ts';
import { listContent, publicFolder } from '../../ledger/read/content-file.ts';
import { cacheFolderIn, contentKey, spareIn } from '../../workspace/cache-folder.ts';
import { engineKey } from '../../workspace/code-key.ts';
import { manifestName } from '../../workspace/manifest.ts';
import { publicFiles } from '../../workspace/public-files.ts';
import { siteConfigName } from '../config/site-config.ts';
import { charactersIn } from '../fonts/characters.ts';
import { sha256Of, sha256OfFile } from '../../workspace/sha256.ts';
import type { SitePlace } from '../../workspace/site-place.ts';
import type { OpenSite } from '../../workspace/site.ts';
import { type BuiltState, type FileState, readState } from './built-state.ts';
import { areAsLeft } from './folder-states.ts';
import { filesIn } from './keep-files.ts';
import { lookAtSite, type SiteLook } from './look-at-site.ts';
import { hashOf, outputKeys, type OwnerKeys } from './owner-keys.ts';
import { kindOf, type Owner, type OwnerKind, ownerNames, ownerOf } from './output-owner.ts';
import { isInShard, type Shard } from './shard.ts';
import { SiteOutputs } from './site-outputs.ts';

/** What a build makes, and what it keeps of the last one. */
export interface BuildPlan {
	/** Where the state of the site is kept. */
	readonly statePath: string;
	/** Changes with the code of the engine and with its packages. */
	readonly engine: string;
	/** Changes with everything that any output depends on. */
	readonly all: string;
	readonly owners: OwnerKeys;
	/** The outputs without an owner. */
	readonly siteOutputs: SiteOutputs;
	/** Every character of the content. */
	readonly characters: readonly string[];
	/** The last build; undefined if nothing of it can be used. */
	readonly last: BuiltState | undefined;
	/** The files of the last build that are as it left them, by path. */
	readonly intact: ReadonlyMap<string, FileState>;
	/** The paths to which files of the folder `public` are copied. */
	readonly copied: ReadonlySet<string>;
	/** Whether the site before the last one is as it was left, to be turned into the next one. */
	readonly isSpareAsLeft: boolean;
	/** Whether some of these are copies of the files that it wrote, which have other inodes. */
	readonly hasCopies: boolean;
	/** The files of the last build that are kept, by path. */
	readonly kept: ReadonlySet<string>;
	/** Whether nothing has changed since the last build. */
	readonly isUpToDate: boolean;
	/** Whether what was kept for the next build can be used: not if all is to be made. */
	readonly canUseKept: boolean;
	/** Whether the site has code of its own, which can read anything. */
	readonly hasOwnCode: boolean;
	/** The owners whose outputs are made. */
	readonly madeOwners: readonly Owner[];
	/** The part of the site that is made; undefined if all of it is. */
	readonly shard: Shard | undefined;
	/** Whether an output is made: a page or a file, by its path without the first slash. */
	isMade(path: string): boolean;
	/** The owner of an output, by its path; undefined if it is about the whole site. */
	ownerOf(path: string): Owner | undefined;
	/** Whether outputs of such owners are made, or, without a kind, outputs without an owner. */
	isKindMade(kind: OwnerKind | undefined): boolean;
	/** Whether the outputs of a text are made. */
	isTextMade(slug: string): boolean;
}

export interface PlanOptions {
	/** Makes everything again. */
	readonly isFresh?: boolean;
	/** Makes a part of the site, and keeps nothing. */
	readonly shard?: Shard | undefined;
	/** What another thread has seen of the built site. */
	readonly look?: SiteLook | undefined;
}

/** Where the state of the last build is kept. */
export const statePathOf = ({ root, content }: SitePlace): string =>
	join(cacheFolderIn(root), contentKey(content), 'built.json');

/**
 * Compares a site with its last build.
 * @throws if the content cannot be read
 */
export function planBuild(
	place: SitePlace,
	site: OpenSite,
	{ isFresh = false, shard, look }: PlanOptions = {},
): BuildPlan {
	const { root, content, output } = place;
	const { ledger, findings } = site;
	const contents = listContent(content).map(({ path, read }) => ({ path, bytes: viewOf(read()) }));
	const written = new Map(contents.map(({ path, bytes }) => [path, sha256Of(bytes)]));
	const characters = charactersIn(contents.map(({ bytes }) => bytes.toString()));
	const engine = engineKey(root);
	const more = hashOf(engine, characters);
	const { owners, lists } = outputKeys(site, more, written);
	const found = hashOf(findings);
	const ofPublic = publicFiles(join(root, 'public')).map(({ path }) => path);
	const all = hashOf(
		more,
		[...owners],
		...written.values(),
		found,
		[...ledger.unpublished],
		ofPublic.map((path) => [path, sha256OfFile(join(root, path))]),
	);
	const statePath = statePathOf(place);
	// The code of a site can read anything.
	const hasOwnCode = existsSync(join(root, siteConfigName));
	const isKnown = !isFresh && shard === undefined && !hasOwnCode;
	const last = isKnown ? readState(statePath) : undefined;
	// What an MDX text imports is not part of the content, so nobody knows whether it has changed.
	const importing = textsWithPages(ledger).filter(({ body }) => body.imports.length > 0);
	const names = ownerNames(ledger);
	const unchanged = new Set(
		[...owners].flatMap(([owner, key]) => (last?.owners[owner] === key ? [owner] : [])),
	);
	for (const { slug } of importing) unchanged.delete(`text:${slug}`);
	const seen =
		look?.all === last?.all ? look : last && lookAtSite(last, { output, spare: spareIn(root) });
	const files: BuiltState['files'] = last?.files ?? new Map();
	const intact = without(files, seen?.changed ?? []);
	// A file that is copied to the place of a kept one is reported when that one is made.
	const copied = new Set(ofPublic.map((path) => path.slice(publicFolder.length)));
	for (const path of [...(seen?.changed ?? []), ...copied]) {
		const owner = files.has(path) ? ownerOf(path, names) : undefined;
		if (owner !== undefined) unchanged.delete(owner);
	}
	const siteOutputs = new SiteOutputs({
		keys: { lists, reports: hashOf(lists, found) },
		last: importing.length > 0 ? undefined : last?.siteOutputs,
		isIntact: (path) => intact.has(path) && !copied.has(path),
	});
	const isInPart = (name: string) => shard === undefined || isInShard(name, shard);
	const isOwnerMade = (owner: Owner) => !unchanged.has(owner) && isInPart(owner);
	const madeOwners = [...owners.keys()].filter(isOwnerMade);
	const madeKinds = new Set(madeOwners.map(kindOf));
	const kept = new Set(siteOutputs.kept);
	for (const path of files.keys()) {
		const owner = ownerOf(path, names);
		if (owner !== undefined && unchanged.has(owner)) kept.add(path);
	}
	return {
		statePath,
		engine,
		all,
		owners,
		siteOutputs,
		characters,
		last,
		intact,
		copied,
		isSpareAsLeft: seen?.isSpareAsLeft === true,
		hasCopies: seen !== undefined && seen.copies.length > 0,
		kept,
		isUpToDate:
			importing.length === 0 &&
			last?.all === all &&
			intact.size === files.size &&
			hasOnly(last, output),
		canUseKept: !isFresh && !hasOwnCode,
		hasOwnCode,
		madeOwners,
		shard,
		isMade: (path) => {
			const owner = ownerOf(path, names);
			return owner === undefined
				? isInPart(path) && !siteOutputs.kept.has(path)
				: isOwnerMade(owner);
		},
		isKindMade: (kind) => (kind === undefined ? !siteOutputs.areAllKept : madeKinds.has(kind)),
		ownerOf: (path) => ownerOf(path, names),
		isTextMade: (slug) => isOwnerMade(`text:${slug}`),
	};
}

/** The same bytes, not a copy. */
const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
	Buffer.from(buffer, byteOffset, byteLength);

/** The files at all paths but these. */
function without(files: BuiltState['files'], paths: readonly string[]): BuiltState['files'] {
	if (paths.length === 0) return files;
	const left = new Map(files);
	for (const path of paths) left.delete(path);
	return left;
}

/** Whether a folder has the files of a build and the list of them, and no others. */
function hasOnly({ files, folders }: BuiltState, folder: string): boolean {
	if (areAsLeft(folder, folders)) return true;
	const found = filesIn(folder);
	return (
		found.length === files.size + 1 &&
		found.every((path) => files.has(path) || path === manifestName)
	);
}
