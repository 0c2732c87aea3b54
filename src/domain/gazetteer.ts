/** Which places does a name mean, and where does a text name one? */

import { isWithin, type Place, type PlaceId, type Places } from './place.ts';

/** Every toponym of a dataset, found by its first word. */
export interface Gazetteer {
	readonly places: Places;
	readonly entries: ReadonlyMap<string, readonly Entry[]>;
}

/** Folded words of a name and the places that bear it; longer names first. */
interface Entry {
	readonly words: readonly string[];
	readonly places: readonly Place[];
}

/** A name in a text: UTF-16 offsets, `end` exclusive; the possessive ’s stays outside. */
export interface Occurrence {
	readonly start: number;
	readonly end: number;
	/** As the text spells it. */
	readonly toponym: string;
	/** Every place that bears this name: a town and its district stay two candidates. */
	readonly places: readonly Place[];
}

interface Word {
	readonly folded: string;
	readonly start: number;
	readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** What may stand between two words of one name: "Deh Salah", "Deh-Salah", "Ma’ruf"; at most one line break. */
const GAP = /^[^\S\n]*[\n\p{Pd}'’‘`\u200c]?[^\S\n]*$/u;
/** Letters that Arabic, Persian and Pashto keyboards tell apart and readers do not. */
const ARABIC_VARIANTS: Readonly<Record<string, string>> = {
	ك: 'ک',
	ي: 'ی',
	ى: 'ی',
	ې: 'ی',
	ۍ: 'ی',
	ة: 'ه',
	ە: 'ه',
	ہ: 'ه',
};

export function indexToponyms(places: Places): Gazetteer {
	const bearers = new Map<string, Entry & { places: Place[] }>();
	for (const place of places.values()) {
		for (const { text } of place.toponyms) {
			const words = listWords(text).map((word) => word.folded);
			const key = words.join(' ');
			const entry = bearers.get(key);
			if (!entry) bearers.set(key, { words, places: [place] });
			else if (!entry.places.includes(place)) entry.places.push(place);
		}
	}
	const entries = new Map<string, Entry[]>();
	for (const entry of [...bearers.values()].sort((one, other) => other.words.length - one.words.length)) {
		const [first] = entry.words;
		if (first === undefined) continue;
		entries.set(first, [...(entries.get(first) ?? []), entry]);
	}
	return { places, entries };
}

/**
 * Every place that bears the name, in any listed spelling or script, whatever its case, accents, hyphens and
 * Arabic letter variants; only those within `within`, if given. Empty if none does.
 */
export function findPlaces(toponym: string, gazetteer: Gazetteer, within?: PlaceId): readonly Place[] {
	const words = listWords(toponym);
	const entry = findEntry(words, 0, toponym, gazetteer);
	if (!entry || entry.words.length < words.length) return [];
	return entry.places.filter(({ id }) => within === undefined || isWithin(id, within, gazetteer.places));
}

/** The names in a text, in order. Whole words only; of names that overlap, the longest at the first word. */
export function listToponyms(text: string, gazetteer: Gazetteer): readonly Occurrence[] {
	const words = listWords(text);
	const found: Occurrence[] = [];
	for (let at = 0; at < words.length; ) {
		const entry = findEntry(words, at, text, gazetteer);
		const first = words[at];
		const last = words[at + (entry?.words.length ?? 1) - 1];
		if (entry && first && last) {
			const toponym = text.slice(first.start, last.end);
			found.push({ start: first.start, end: last.end, toponym, places: entry.places });
		}
		at += entry?.words.length ?? 1;
	}
	return found;
}

/** The longest name that begins with the word at `at`. */
function findEntry(
	words: readonly Word[],
	at: number,
	text: string,
	{ entries }: Gazetteer,
): Entry | undefined {
	return entries.get(words[at]?.folded ?? '')?.find((entry) =>
		entry.words.every((folded, index) => {
			const word = words[at + index];
			const previous = words[at + index - 1];
			if (word?.folded !== folded) return false;
			return index === 0 || (previous !== undefined && GAP.test(text.slice(previous.end, word.start)));
		}),
	);
}

function listWords(text: string): readonly Word[] {
	return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
		const folded = fold(word);
		return folded === '' ? [] : [{ folded, start: index, end: index + word.length }];
	});
}

/** Drops accents, vowel signs and letter-like modifiers (ʿ, tatweel) and lowers the case. */
function fold(word: string): string {
	return word
		.normalize('NFD')
		.replace(/[\p{M}\p{Lm}]/gu, '')
		.toLowerCase()
		.replace(/[كيىېۍةەہ]/g, (letter) => ARABIC_VARIANTS[letter] ?? letter);
}
