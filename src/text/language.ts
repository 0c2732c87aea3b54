/** Which languages does the page speak, and which one does a reader get? */

import type { Catalogue } from './catalogue.ts';

export interface Language {
	/** As the address names it; the beginning of the tags that ask for it. */
	readonly id: string;
	/** What it calls itself. */
	readonly name: string;
	/** Rejects if the catalogue cannot be fetched. */
	load(): Promise<Catalogue>;
}

/** What is spoken where nothing else is asked for, or comes. */
export const ENGLISH: Language = {
	id: 'en',
	name: 'English',
	load: async () => (await import('./en.ts')).en,
};

export const LANGUAGES: readonly Language[] = [
	ENGLISH,
	{ id: 'fa', name: 'دری', load: async () => (await import('./fa.ts')).fa },
	{ id: 'ps', name: 'پښتو', load: async () => (await import('./ps.ts')).ps },
];

/**
 * The language that the address asks for, or the first of the reader's own that there is, or English.
 * @param asked as in the address; null if it asks for none.
 * @param preferred BCP 47 tags, the dearest first.
 */
export function chooseLanguage(asked: string | null, preferred: readonly string[]): Language {
	const [chosen] = [asked ?? '', ...preferred].flatMap((tag) => findLanguage(tag) ?? []);
	return chosen ?? ENGLISH;
}

/** The language that a BCP 47 tag begins with, if the page speaks it. */
export function findLanguage(tag: string): Language | undefined {
	const [id] = tag.toLowerCase().split('-');
	return LANGUAGES.find((language) => language.id === id);
}
