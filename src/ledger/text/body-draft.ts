import type { Nodes } from 'mdast';
import type { Locale } from '../../language/languages.ts';
import type { Finding } from '../finding.ts';
import type { Spot } from '../position.ts';
import type {
	Citation,
	Drawing,
	FigureUse,
	Mention,
	Section,
	TermUse,
	TextImage,
	TextImport,
	TextLink,
} from './body.ts';
import { type DrawingKinds, ownKinds } from './drawing-kinds.ts';
import type { CitedSource } from './cite/cited-source.ts';
import type { PageId } from './page-ids.ts';
import { spotAt } from './source-offset.ts';

/** The text of an article or page, without its frontmatter. */
export interface BodyText {
	readonly path: string;
	readonly text: string;
	/** How many lines of the file come before `text`. */
	readonly linesBefore: number;
	/** The language of the text, with the vocabulary in it. */
	readonly locale: Locale;
	/** Caveat's own kinds by default. */
	readonly kinds?: DrawingKinds | undefined;
}

/** What is wrong at a node, in the fields of a `Finding`. */
export type Fault = Pick<Finding, 'code' | 'message' | 'hint' | 'replacement'>;

/** A body under construction. Each parser of nodes adds what it finds, in the order of the text. */
export class BodyDraft {
	readonly figures: FigureUse[] = [];
	readonly citations: Citation[] = [];
	readonly mentions: Mention[] = [];
	readonly terms: TermUse[] = [];
	readonly links: TextLink[] = [];
	readonly images: TextImage[] = [];
	readonly imports: TextImport[] = [];
	readonly drawings: Drawing[] = [];
	readonly sections: Section[] = [];
	/** The ids of headings and drawings on the page. */
	readonly ids: PageId[] = [];
	readonly findings: Finding[] = [];
	/** Whether no heading has been read yet. */
	inLead = true;

	readonly source: BodyText;
	readonly kinds: DrawingKinds;

	/** Names of components that are the author's own: they are not checked. */
	readonly brought: ReadonlySet<string>;

	constructor(source: BodyText, brought: ReadonlySet<string>) {
		this.source = source;
		this.kinds = source.kinds ?? ownKinds;
		this.brought = brought;
	}

	/** The start of a node in the file. */
	spot({ position }: Pick<Nodes, 'position'>): Spot {
		return {
			line: (position?.start.line ?? 1) + this.source.linesBefore,
			column: position?.start.column ?? 1,
		};
	}

	/**
	 * The sources of a citation with their places: that of the citation, or where there are several,
	 * of their ids in it.
	 */
	placed<One extends CitedSource>(
		cited: readonly One[],
		node: Pick<Nodes, 'position'>,
	): readonly (One & Spot)[] {
		const spot = this.spot(node);
		const { start, end } = node.position ?? {};
		if (cited.length < 2 || start?.offset === undefined)
			return cited.map((one) => ({ ...one, ...spot }));
		const { text, linesBefore } = this.source;
		let from = start.offset;
		return cited.map((one) => {
			const at = text.indexOf(one.source, from);
			if (at === -1 || at >= (end?.offset ?? 0)) return { ...one, ...spot };
			from = at + one.source.length;
			const { line, column } = spotAt(text, at);
			return { ...one, line: line + linesBefore, column };
		});
	}

	report(node: Pick<Nodes, 'position'>, fault: Fault): void {
		this.reportAt(this.spot(node), fault);
	}

	/** @param spot in the file */
	reportAt(spot: Spot, fault: Fault): void {
		this.findings.push({
			...fault,
			severity: 'error',
			place: { path: this.source.path, ...spot },
		});
	}

	/** @param spot in the text, without the lines of the frontmatter */
	reportInText({ line, column }: Spot, fault: Fault): void {
		this.reportAt({ line: line + this.source.linesBefore, column }, fault);
	}
}
