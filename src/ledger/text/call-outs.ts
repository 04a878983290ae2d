import type { Paragraph } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';

/** The boxes beside the text, by the names of their container directives: `:::note`. */
export const callOuts = ['note', 'tip', 'important', 'caution', 'warning'] as const;
export type CallOut = (typeof callOuts)[number];

/** Whether a container directive is a box. */
export function isCallOut(name: string): name is CallOut {
	return callOuts.some((one) => one === name);
}

/** The paragraph with the title of a box: `:::note[The title]`. */
export function labelOf({ children: [first] }: ContainerDirective): Paragraph | undefined {
	return first?.type === 'paragraph' && first.data?.directiveLabel === true ? first : undefined;
}
