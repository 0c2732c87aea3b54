/** What does a voice's own word on one place lend to another, between a district and the places inside it, and until when? */

import type { AssertionTable } from './assertion-table.ts';
import type { Kind } from './kind.ts';
import type { PlaceId, Places } from './place.ts';
import { isControl, isOfForces, TRAITS } from './predicate.ts';
import { excepts, isExcepted } from './reach.ts';
import { type WordList, WordListWriter } from './word-list.ts';

/** What a place inside lends to its district. @param own the place's own words, each as long as it stands. */
export function listLentOutwards(own: WordList, { kinds }: AssertionTable): WordList {
	const lent = new WordListWriter();
	for (let i = 0; i < own.length; i++) {
		const kind = own.kindAt(i);
		if (!TRAITS[kinds.get(kind).predicate].isLentOutwards) continue;
		lent.add(own.assertionAt(i), kinds.lendOutwards(kind), own.untilAt(i));
	}
	return lent.toList();
}

/** Of a district's own words those of every part, which it lends to places inside: until they stand no more, or are gainsaid later. @param own each as long as it stands, by the last day of saying. */
export function listLendable(own: WordList, table: AssertionTable): WordList {
	const lendable = new WordListWriter();
	for (let i = 0; i < own.length; i++) {
		const [assertion, kind] = [own.assertionAt(i), own.kindAt(i)];
		const said = table.kinds.get(kind);
		if (isOfForces(said) || !said.isOfEveryPart) continue;
		const last = table.lastDayOf(assertion);
		const isGainsaidLater: Bar = (other, otherKind) =>
			table.kinds.isClash(kind, otherKind) && table.isLater(other, assertion);
		const until = endBy(own, isGainsaidLater, table.firstDayOf(assertion), own.untilAt(i), table);
		if (until > last) lendable.add(assertion, kind, until);
	}
	return lendable.toList();
}

/** A place inside a district and, of one voice, what bars it from borrowing; all by the last day of saying. */
export interface Borrower {
	readonly place: PlaceId;
	/** The voice's own words on the place. */
	readonly words: WordList;
	/** Its words on other places of the district around this one. */
	readonly around: WordList;
}

/** What a district lends to a place inside. @param lendable what it lends to any of them. */
export function listLentInwards(
	lendable: WordList,
	{ place, words, around }: Borrower,
	places: Places,
	table: AssertionTable,
): WordList {
	const { kinds } = table;
	const lent = new WordListWriter();
	for (let i = 0; i < lendable.length; i++) {
		const [assertion, kind] = [lendable.assertionAt(i), lendable.kindAt(i)];
		const excepting = table.findExcepting(assertion);
		if (excepting && isExcepted(place, excepting, places)) continue;
		const [first, last] = [table.firstDayOf(assertion), table.lastDayOf(assertion)];
		const isBarredInside: Bar = (other, otherKind) =>
			kinds.isClash(kind, otherKind)
				? !table.isLater(other, assertion)
				: isOfApproach(kinds.get(otherKind), kinds.get(kind));
		const isBarredAround: Bar = (_, otherKind) =>
			kinds.get(otherKind).isOfEveryPart && kinds.isClash(kind, otherKind);
		const inside = endBy(words, isBarredInside, first, lendable.untilAt(i), table);
		const until = endBy(around, isBarredAround, first, inside, table);
		if (until > last)
			lent.add(
				assertion,
				kinds.lendInwards(kind, excepting !== undefined && excepts(excepting, place, places)),
				until,
			);
	}
	return lent.toList();
}

/** Whether a word of an assertion and of a kind bars another from being lent. */
type Bar = (other: number, otherKind: number) => boolean;

/** The day of the first of some words, not before `first`, that bar a word from being lent; `until`, if none comes before. */
function endBy(others: WordList, isBarred: Bar, first: number, until: number, table: AssertionTable): number {
	for (let i = countBefore(others, first, table); i < others.length; i++) {
		const other = others.assertionAt(i);
		const last = table.lastDayOf(other);
		if (last >= until) return until;
		if (isBarred(other, others.kindAt(i))) return last;
	}
	return until;
}

/** The holder's forces are said to be still outside the place. */
function isOfApproach({ predicate, holder }: Kind, lent: Kind): boolean {
	return TRAITS[predicate].isApproach && holder === lent.holder && isControl(lent);
}

/** How many of the words, by the last day of saying, are earlier than one that was said from `first` on. */
function countBefore(words: WordList, first: number, table: AssertionTable): number {
	let [low, high] = [0, words.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (table.lastDayOf(words.assertionAt(middle)) < first) low = middle + 1;
		else high = middle;
	}
	return low;
}
