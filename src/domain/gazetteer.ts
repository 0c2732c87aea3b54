/** Which places does a name mean, and where does a text name one? */

import { listWords, type Word } from './fold.ts';
import type { Ground } from './ground.ts';
import { isWithin, type Place, type PlaceId, type Places } from './place.ts';

/** Every toponym of a dataset, folded to words with one space between. */
export interface Gazetteer {
	readonly places: Places;
	/** Who bears a name. */
	readonly bearers: ReadonlyMap<string, readonly Place[]>;
	/** How many words the longest name has that begins with a word. */
	readonly longest: ReadonlyMap<string, number>;
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

/** What may stand between two words of one name: "Deh Salah", "Deh-Salah", "Ma’ruf"; at most one line break. */
const GAP = /^[^\S\n]{0,4}[\n\p{Pd}'’‘`\u200c]?[^\S\n]{0,4}$/u;

/** The names of a ground's places. */
export function indexNames({ dataset }: Pick<Ground, 'dataset'>): Gazetteer {
	return indexToponyms(dataset.places);
}

export function indexToponyms(places: Places): Gazetteer {
	const bearers = new Map<string, Place[]>();
	const longest = new Map<string, number>();
	for (const place of places.values()) {
		for (const { text } of place.toponyms) {
			const words = listWords(text);
			const [first] = words;
			if (!first) continue;
			const known = bearers.get(toName(words));
			if (!known) bearers.set(toName(words), [place]);
			else if (!known.includes(place)) known.push(place);
			longest.set(first.folded, Math.max(longest.get(first.folded) ?? 0, words.length));
		}
	}
	return { places, bearers, longest };
}

/**
 * Every place that bears the name, in any listed spelling or script, whatever its case, accents, hyphens and
 * Arabic letter variants; only those within `within`, if given. Empty if none does.
 */
export function findPlaces(toponym: string, gazetteer: Gazetteer, within?: PlaceId): readonly Place[] {
	const bearers = gazetteer.bearers.get(toName(listWords(toponym))) ?? [];
	return bearers.filter(({ id }) => within === undefined || isWithin(id, within, gazetteer.places));
}

/** The names in a text, in order. Whole words only; of names that overlap, the longest at the first word. */
export function listToponyms(text: string, gazetteer: Gazetteer): readonly Occurrence[] {
	const words = listWords(text);
	const found: Occurrence[] = [];
	for (let at = 0; at < words.length; ) {
		const named = findName(words, at, text, gazetteer);
		if (named) found.push(named.occurrence);
		at += named?.length ?? 1;
	}
	return found;
}

/** The longest name that begins with the word at `at`, and how many words it has. */
function findName(words: readonly Word[], at: number, text: string, { bearers, longest }: Gazetteer) {
	const most = longest.get(words[at]?.folded ?? '') ?? 0;
	for (let length = Math.min(most, words.length - at); length > 0; length--) {
		const name = words.slice(at, at + length);
		const places = bearers.get(toName(name));
		const [first, last] = [name[0], name.at(-1)];
		if (!places || !first || !last || !isJoined(name, text)) continue;
		const { start } = first;
		const { end } = last;
		return { length, occurrence: { start, end, toponym: text.slice(start, end), places } };
	}
	return undefined;
}

/** True if nothing but what may stand within a name stands between the words. */
function isJoined(words: readonly Word[], text: string): boolean {
	return words.every(({ start }, index) => GAP.test(text.slice(words[index - 1]?.end ?? start, start)));
}

function toName(words: readonly Word[]): string {
	return words.map(({ folded }) => folded).join(' ');
}
