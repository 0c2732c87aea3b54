/** Which words does a language need for what is taken away: the picture, the data, the map in a frame of another page? */

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
	sameOriginFrame(flag: string, header: string): string;
}
