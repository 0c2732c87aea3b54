/** Where does a dataset have what somebody looks for: among its places, its people, its passages, and in the words of its sources? */

import { layOutArticle, markOf, meantAt, type Paragraph, rangeOf } from './article.ts';
import type { Statement } from './claim.ts';
import { listStatements, sourceOf } from './dataset.ts';
import { listWords, type Word } from './fold.ts';
import { findPlaces, indexNames, listToponyms, type Occurrence } from './gazetteer.ts';
import type { Ground } from './ground.ts';
import { groupBy } from './group-by.ts';
import type { Place, PlaceId } from './place.ts';
import { remember } from './remember.ts';
import type { Source } from './source.ts';
import { filterStatements } from './statement-filter.ts';
import type { Translation } from './translation.ts';

export interface Findings {
	/** Those that bear the very name come first, then those whose name begins so, then others; of each, those named more often. */
	readonly places: readonly FoundPlace[];
	/** In the order of their first claims. */
	readonly people: readonly FoundPerson[];
	/** Those that the filter of statements lets through; those whose quotes have the words come first. */
	readonly passages: readonly Statement[];
	/** In the order of the sources and of their texts. */
	readonly words: readonly FoundWords[];
}

export type FoundKind = keyof Findings;

export interface FoundPlace {
	readonly place: Place;
	/** The name that fits. */
	readonly toponym: string;
	/** How often the sources name it and, as far as can be told, no other place of that name. */
	readonly count: number;
}

export interface FoundPerson {
	readonly speaker: string;
	/** As a claim of theirs tells it, the first that does. */
	readonly role?: string;
	/** BCP 47, of the source of the first claim. */
	readonly language: string;
	/** How many claims they make. */
	readonly count: number;
}

/** UTF-16 offsets in the text of a source, `end` exclusive. */
export interface FoundWords {
	readonly source: Source;
	readonly start: number;
	readonly end: number;
}

export interface Excerpt {
	readonly before: string;
	readonly words: string;
	readonly after: string;
}

const NOTHING: Findings = { places: [], people: [], passages: [], words: [] };

/**
 * Case, accents and the like make no difference, and a word may be only begun. Places are found by every name and
 * script, and so is where a text names them; a name that is spelt out finds all spellings. People and passages are
 * found by the words of the data and by those of its translation. No word finds nothing.
 */
export function search(words: string, ground: Ground, translation?: Translation): Findings {
	const sought = listWords(words).map(({ folded }) => folded);
	if (sought.length === 0) return NOTHING;
	return {
		places: findNamed(sought, ground),
		people: findPeople(sought, ground, translation),
		passages: findPassages(words, sought, ground, translation),
		words: findWords(words, sought, ground),
	};
}

/** How many characters of the text stand on either side of an excerpt's words, at most. */
const AROUND = 48;

/** The words with what stands around them in their paragraph, cut between words; marked with "…" where it is cut. */
export function excerptAt({ source, start, end }: FoundWords): Excerpt {
	const { text = '' } = source;
	const range = rangeOf(source);
	const lineStart = Math.max(range.start, text.lastIndexOf('\n', start - 1) + 1);
	const lineBreak = text.indexOf('\n', end);
	const lineEnd = lineBreak < 0 ? range.end : Math.min(range.end, lineBreak);
	const before = text.slice(Math.max(lineStart, start - AROUND), start);
	const after = text.slice(end, Math.min(lineEnd, end + AROUND));
	return {
		before: start - lineStart > AROUND ? before.replace(/^\S*\s*/, '…') : before,
		words: text.slice(start, end),
		after: lineEnd - end > AROUND ? after.replace(/\s*\S*$/, '…') : after,
	};
}

interface Name {
	readonly text: string;
	readonly words: readonly string[];
}

/** A source with where its text names places. */
interface Text {
	readonly source: Source;
	readonly lines: readonly (readonly Word[])[];
	readonly marks: readonly Occurrence[];
	/** Of each mark the places that it means. */
	readonly meant: readonly (readonly Place[])[];
}

const indexTexts = remember((ground: Ground): readonly Text[] => {
	const { dataset } = ground;
	const gazetteer = indexNames(ground);
	return [...dataset.sources.values()].map((source) => {
		const paragraphs = layOutArticle(source, listStatements(dataset), gazetteer);
		return {
			source,
			lines: paragraphs.map((paragraph) => wordsOf(paragraph, source)),
			marks: paragraphs.flatMap(({ runs }) => runs.flatMap((run) => markOf(run) ?? [])),
			meant: paragraphs.flatMap(({ runs }) => runs.map(meantAt)),
		};
	});
});

function wordsOf({ start, end }: Paragraph, { text = '' }: Source): readonly Word[] {
	return listWords(text.slice(start, end)).map((word) => ({
		...word,
		start: word.start + start,
		end: word.end + start,
	}));
}

/** How often the sources name each place; a name that may mean several counts for each of them. */
const countMarks = remember((ground: Ground): ReadonlyMap<PlaceId, number> => {
	const counts = new Map<PlaceId, number>();
	for (const { meant } of indexTexts(ground)) {
		for (const { id } of meant.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	return counts;
});

const indexPlaceNames = remember(({ dataset }: Ground): ReadonlyMap<Place, readonly Name[]> => {
	return new Map(
		[...dataset.places.values()].map((place) => {
			const names = new Set([place.title, ...place.toponyms.map(({ text }) => text)]);
			return [place, [...names].map(toName)];
		}),
	);
});

function toName(text: string): Name {
	return { text, words: listWords(text).map(({ folded }) => folded) };
}

function findNamed(sought: readonly string[], ground: Ground): readonly FoundPlace[] {
	const counts = countMarks(ground);
	const ranks = [isSaid, isBegun, isAmong].map((fits) =>
		[...indexPlaceNames(ground)]
			.flatMap(([place, names]) => {
				const name = names.find(({ words }) => fits(sought, words));
				return name ? { place, toponym: name.text, count: counts.get(place.id) ?? 0 } : [];
			})
			.sort((a, b) => b.count - a.count),
	);
	return [...groupBy(ranks.flat(), ({ place }) => place).values()].flatMap(([best]) => best ?? []);
}

function isSaid(sought: readonly string[], words: readonly string[]): boolean {
	return sought.join(' ') === words.join(' ');
}

function isBegun(sought: readonly string[], words: readonly string[]): boolean {
	return words.join(' ').startsWith(sought.join(' '));
}

/** True if each word sought begins one of the words. */
function isAmong(sought: readonly string[], words: readonly string[]): boolean {
	return sought.every((one) => words.some((word) => word.startsWith(one)));
}

function findPeople(
	sought: readonly string[],
	{ dataset }: Ground,
	translation: Translation | undefined,
): readonly FoundPerson[] {
	return [...groupBy(dataset.claims, ({ speaker }) => speaker)].flatMap(([speaker, claims]) => {
		const { role } = claims.find((claim) => claim.role !== undefined) ?? {};
		const told = [speaker, role ?? ''].flatMap((one) => [one, translation?.texts.get(one) ?? '']);
		if (!isAmong(sought, toName(told.join(' ')).words)) return [];
		return claims.slice(0, 1).map((first) => ({
			speaker,
			language: sourceOf(first, dataset).language,
			count: claims.length,
			...(role !== undefined && { role }),
		}));
	});
}

function findPassages(
	words: string,
	sought: readonly string[],
	ground: Ground,
	translation: Translation | undefined,
): readonly Statement[] {
	const gazetteer = indexNames(ground);
	const bearers = new Set(findPlaces(words, gazetteer));
	const hasWords = ({ quote: { exact } }: Statement) =>
		[exact, translation?.texts.get(exact) ?? ''].some(
			(told) => listPhrases(sought, listWords(told)).length > 0,
		) ||
		(bearers.size > 0 &&
			listToponyms(exact, gazetteer).some(({ places }) => places.some((place) => bearers.has(place))));
	const all = filterStatements({ words }, ground, translation);
	const having = new Set(all.filter(hasWords));
	return [...having, ...all.filter((one) => !having.has(one))];
}

/** Where a text has these words one after the other, the last perhaps only begun, and where it names the place that bears them as its name. */
function findWords(words: string, sought: readonly string[], ground: Ground): readonly FoundWords[] {
	const bearers = new Set(findPlaces(words, indexNames(ground)));
	return indexTexts(ground).flatMap(({ source, lines, marks }) => {
		const named = marks.filter(({ places }) => places.some((place) => bearers.has(place)));
		const spelt = lines.flatMap((line) => listPhrases(sought, line));
		const others = spelt.filter((one) => !named.some((name) => name.start < one.end && name.end > one.start));
		return [...named, ...others]
			.sort((a, b) => a.start - b.start)
			.map(({ start, end }) => ({ source, start, end }));
	});
}

function listPhrases(
	sought: readonly string[],
	line: readonly Word[],
): readonly Pick<Word, 'start' | 'end'>[] {
	return line.flatMap(({ start }, at) => {
		const phrase = line.slice(at, at + sought.length);
		const last = phrase.at(-1);
		if (
			!last ||
			!isBegun(
				sought,
				phrase.map(({ folded }) => folded),
			)
		)
			return [];
		return { start, end: last.end };
	});
}
