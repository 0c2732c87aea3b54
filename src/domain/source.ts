/** What was published, by whom, when, and how do we know? */

import type { Day } from './day.ts';

declare const brand: unique symbol;

export type SourceId = string & { readonly [brand]: 'SourceId' };

/** A published document. */
export interface Source {
	readonly id: SourceId;
	readonly publisher: string;
	readonly title: string;
	readonly published: Day;
	/** How the day of publication is known, where the document does not carry it. */
	readonly publishedNote?: string;
	readonly url?: string;
	/** BCP 47. */
	readonly language: string;
	/** Attribution as it should be printed. */
	readonly credit: string;
	/** The document as stored. Absent where only its quotes are. */
	readonly text?: string;
	/** The part of `text` that is the document and not the page around it: UTF-16 offsets, end exclusive. */
	readonly range?: { readonly start: number; readonly end: number };
	readonly notes: readonly string[];
}
