import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A bill of materials in CycloneDX, as far as it is changed here. */
interface Bill {
	readonly metadata: { readonly component: { name: string } };
}

/**
 * The software bill of materials of the package in a folder, as `npm sbom` makes it from the lock
 * file. Before version 12, npm gives the package the name of its folder; here it has its own name, if it has one.
 * @returns CycloneDX 1.5 as JSON, or undefined where npm makes none; npm then says why on the error
 * output
 */
export function billOfMaterials(root: string): string | undefined {
	// Through a shell, because Windows starts npm in no other way.
	const { status, stdout } = spawnSync('npm sbom --package-lock-only --sbom-format cyclonedx', {
		cwd: root,
		shell: true,
		encoding: 'utf8',
		maxBuffer: 256 * 1024 * 1024,
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	if (status !== 0) return undefined;
	const { name }: { readonly name?: string } = JSON.parse(
		readFileSync(join(root, 'package.json'), 'utf8'),
	);
	const bill: Bill = JSON.parse(stdout);
	if (name !== undefined) bill.metadata.component.name = name;
	return JSON.stringify(bill, null, 2);
}
