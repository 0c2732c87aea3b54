/** Which words does a language need for what is taken away: the picture, the data, the map in a frame of another page, its citation? */

import type { Catalogue, MapCitationWords } from './catalogue.ts';

export interface TakeWords {
	readonly formats: Readonly<
		Record<'accounts' | 'globe' | 'accountsByDay' | 'claims' | 'annotations' | 'gazetteer', string>
	>;
	/** Where it could not be made, though what makes it is there. */
	readonly fileFailed: string;
	/** Heads the choice of its size. */
	readonly pictureSize: string;
	readonly pictureSizes: Readonly<Record<'sheet' | 'column' | 'page' | 'card', string>>;
	/** Whether it has title, headline and summaries of its own. */
	readonly pictureHeading: string;
	readonly pictureTransparent: string;
	/** Opens what the browser prints with. */
	readonly print: string;
	/** A file has been saved. */
	saved(fileName: string): string;
	/** What the note for who embeds the map is called. */
	readonly embedding: string;
	/**
	 * What the code to embed must not bring to pages of the map's own origin, and what it takes without; `flag` is a word
	 * of the code, `header` a line that a server sends.
	 */
	sameOriginFrame(flag: string, header: string): string;
	/** What the map shows and rests on, but for the link, which follows on a line of its own. */
	mapCitation(
		words: MapCitationWords,
		text: Pick<Catalogue, 'appName' | 'promise' | 'asSaidBy' | 'shownInterpretation'>,
	): string;
}
