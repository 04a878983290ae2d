/** What a page of the documentation tells its reader to do, or says will be printed. */
export type Step =
	| { readonly kind: 'command'; readonly command: string; readonly fails: boolean }
	| { readonly kind: 'file'; readonly path: string; readonly text: string }
	| {
			readonly kind: 'change';
			readonly path: string;
			readonly from: string;
			readonly to: string;
	  }
	| { readonly kind: 'output'; readonly text: string };

/** A file below its path, any other fence, or a sentence that changes a file. */
const parts =
	/^`([\w./-]+)`\n\n```\w+\n([\s\S]*?)^```|^```(\w*)( fails)?\n([\s\S]*?)^```|^In `([^`]+)`, change `([^`]+)` to `([^`]+)`/gm;

/** A line of the report of the checks, or of its end. */
const isOutput = /^(?:content\/\S+:\d+:\d+ {2}|Checked \d)/;

/**
 * The steps of a page, in its order. Commands are fenced as `sh`; commands without that are
 * patterns or need the network.
 */
export function stepsOf(page: string): readonly Step[] {
	return [...page.matchAll(parts)].flatMap((match): readonly Step[] => {
		const [, path, text = '', language, fails, fenced = '', changed, from = '', to = ''] = match;
		if (path !== undefined) return [{ kind: 'file', path, text }];
		if (changed !== undefined) return [{ kind: 'change', path: changed, from, to }];
		if (language === 'sh')
			return fenced
				.trim()
				.split('\n')
				.map((command) => ({ kind: 'command', command, fails: fails !== undefined }));
		return language === '' && isOutput.test(fenced) ? [{ kind: 'output', text: fenced }] : [];
	});
}

/** The words of a command, without the quotation marks around them. */
export function wordsOfCommand(command: string): readonly string[] {
	return (command.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"|"$/g, ''));
}
