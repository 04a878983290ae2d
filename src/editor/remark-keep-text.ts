import type { Processor } from 'unified';

/** A unified plugin: writes a file as it was read. An editor that formats with remark leaves articles as their authors wrote them. */
export default function remarkKeepText(this: Processor): void {
	this.compiler = (_tree, file) => String(file);
}
