import type { Processor } from 'unified';

/**
 * A unified plugin that writes a file as it was read, so that an editor that formats with remark
 * leaves articles unchanged.
 */
export default function remarkKeepText(this: Processor): void {
	this.compiler = (_tree, file) => String(file);
}
