/** Which texts of a dataset can be told in another language, and how are they told there? */

import type { Dataset } from './dataset.ts';

/** What a dataset tells, in another language: unofficial, and beside quotes, never in their stead. */
export interface Translation {
	/** Nobody has checked it yet whose language it is. */
	readonly isDraft: boolean;
	/** By the text as the data has it, so that no translation can stand beside other words than its own. */
	readonly texts: ReadonlyMap<string, string>;
}

/** Names the file that holds a translation, beside that of the dataset; it is fetched with its language. */
export interface TranslationFile {
	readonly file: string;
}

/** By BCP 47 language tag. */
export type Translations = ReadonlyMap<string, Translation | TranslationFile>;

/** Each once, in an order of their own: people and roles, through whose hands words came, quotes, notes of every kind. */
export function listTranslatable(dataset: Dataset): readonly string[] {
	const { claims, context } = dataset;
	const texts = [
		dataset.daysNote,
		...dataset.boundaryNotes,
		...dataset.corrections.map(({ note }) => note),
		...[...dataset.sources.values()].flatMap(({ publishedNote, notes }) => [publishedNote, ...notes]),
		...claims.flatMap(({ speaker, role, via, assertions, alternatives }) => [
			speaker,
			role,
			via,
			...[{ assertions }, ...alternatives].flatMap((one) => one.assertions.map(({ detail }) => detail)),
			...alternatives.map(({ note }) => note),
		]),
		...[...claims, ...context].flatMap(({ quote, notVerified, note, meant }) => [
			quote.exact,
			notVerified,
			note,
			...meant.values(),
		]),
		...[...dataset.places.values()].flatMap(({ notes }) => notes),
	];
	return [...new Set(texts.filter((text) => text !== undefined))];
}
