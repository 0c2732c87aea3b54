/** Which places does a name mean, and where does a text name one? */

import { listWords, type Word } from './fold.ts';
import type { Ground } from './ground.ts';
import { isWithin, type Place, type PlaceId, type Places } from './place.ts';
import { remember } from './remember.ts';

/** Every toponym of a dataset, folded to words with one space between. */
export interface Gazetteer {
	readonly places: Places;
	/** Word by word. */
	readonly names: NameTree;
}

/** What names go on with after their words so far. */
interface NameTree {
	readonly next: Map<string, NameTree>;
	/** Who bears the name that ends here. */
	readonly bearers: Place[];
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
export const indexNames = remember(({ dataset }: Pick<Ground, 'dataset'>): Gazetteer => {
	return indexToponyms(dataset.places);
});

export function indexToponyms(places: Places): Gazetteer {
	const names = toTree();
	for (const place of places.values()) {
		for (const { text } of place.toponyms) {
			let end = names;
			for (const { folded } of listWords(text)) {
				const next = end.next.get(folded) ?? toTree();
				end.next.set(folded, next);
				end = next;
			}
			if (end !== names && end.bearers.at(-1) !== place) end.bearers.push(place);
		}
	}
	return { places, names };
}

function toTree(): NameTree {
	return { next: new Map(), bearers: [] };
}

/**
 * Every place that bears the name, in any listed spelling or script, whatever its case, accents, hyphens and
 * Arabic letter variants; only those within `within`, if given. Empty if none does.
 */
export function findPlaces(
	toponym: string,
	{ places, names }: Gazetteer,
	within?: PlaceId,
): readonly Place[] {
	let end: NameTree | undefined = names;
	for (const { folded } of listWords(toponym)) end = end?.next.get(folded);
	return (end?.bearers ?? []).filter(({ id }) => within === undefined || isWithin(id, within, places));
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
function findName(words: readonly Word[], at: number, text: string, { names }: Gazetteer) {
	const first = words[at];
	let found: { readonly length: number; readonly occurrence: Occurrence } | undefined;
	let known = names.next.get(first?.folded ?? '');
	for (let i = at; first && known; i++) {
		const last = words[i];
		if (last && known.bearers.length > 0) {
			const { start } = first;
			const { end } = last;
			const occurrence = { start, end, toponym: text.slice(start, end), places: known.bearers };
			found = { length: i - at + 1, occurrence };
		}
		const word = words[i + 1];
		const isJoined = last && word && GAP.test(text.slice(last.end, word.start));
		known = isJoined ? known.next.get(word.folded) : undefined;
	}
	return found;
}
