/** What does a voice's own word on one place lend to another, between a district and the places inside it, and until when? */

import { isLater } from './claim.ts';
import { isClash } from './clash.ts';
import type { Day } from './day.ts';
import type { Lasting } from './inner-words.ts';
import type { PlaceId, Places } from './place.ts';
import { isControl, isOfEveryPart, isOfForces, TRAITS } from './predicate.ts';
import { isExcepted, lendInwards, lendOutwards, type Reach } from './reach.ts';

/** What places inside lend to their district. @param own a place's own words, each as long as it stands. */
export function listLentOutwards(own: readonly Lasting[]): readonly Lasting[] {
	return own
		.filter(({ reach }) => TRAITS[reach.assertion.predicate].isLentOutwards)
		.map(({ reach, until }) => ({ reach: lendOutwards(reach), until }));
}

/** A place inside a district and, of one voice, what bars it from borrowing; all by the last day of saying. */
export interface Borrower {
	readonly place: PlaceId;
	/** The voice's own words on the place. */
	readonly words: readonly Reach[];
	/** Its words on other places of the district around this one. */
	readonly around: readonly Reach[];
}

/** What a district lends to a place inside. @param own the district's own words, each as long as it stands, by the last day of saying. */
export function listLentInwards(
	own: readonly Lasting[],
	borrower: Borrower,
	places: Places,
): readonly Lasting[] {
	const onDistrict = own.map(({ reach }) => reach);
	return own.flatMap(({ reach, until }): readonly Lasting[] => {
		if (isOfForces(reach.assertion) || !isOfEveryPart(reach.assertion)) return [];
		if (isExcepted(borrower.place, reach.assertion, places)) return [];
		const end = findEnd(reach, until, onDistrict, borrower);
		if (end !== undefined && end <= reach.claim.said.last) return [];
		return [{ reach: lendInwards(reach, borrower.place, places), until: end }];
	});
}

/** The day from which a district's word is no longer lent: it stands no more, is gainsaid later, or is barred inside. */
function findEnd(
	reach: Reach,
	until: Day | undefined,
	onDistrict: readonly Reach[],
	{ words, around }: Borrower,
): Day | undefined {
	let end = endBy(reach, until, onDistrict, isGainsaidLater);
	end = endBy(reach, end, words, isBarredInside);
	return endBy(reach, end, around, isBarredAround);
}

/** The day of the first of some words, not earlier, that bar a word from being lent; `until`, if none comes before. */
function endBy(
	reach: Reach,
	until: Day | undefined,
	others: readonly Reach[],
	isBarred: (reach: Reach, other: Reach) => boolean,
): Day | undefined {
	for (let i = countBefore(others, reach.claim.said.first); i < others.length; i++) {
		const other = others[i];
		if (!other || (until !== undefined && other.claim.said.last >= until)) return until;
		if (isBarred(reach, other)) return other.claim.said.last;
	}
	return until;
}

function isGainsaidLater(reach: Reach, other: Reach): boolean {
	return isClash(other, reach) && isLater(other.claim, reach.claim);
}

function isBarredInside(reach: Reach, other: Reach): boolean {
	if (isClash(other, reach)) return !isLater(other.claim, reach.claim);
	const { predicate, holder } = other.assertion;
	return TRAITS[predicate].isApproach && holder === reach.assertion.holder && isControl(reach.assertion);
}

function isBarredAround(reach: Reach, other: Reach): boolean {
	return isOfEveryPart(other.assertion) && isClash(other, reach);
}

/** How many of the words, by the last day of saying, are earlier than one that was said from `first` on. */
function countBefore(words: readonly Reach[], first: Day | null): number {
	if (first === null) return 0;
	let [low, high] = [0, words.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const one = words[middle];
		if (one && one.claim.said.last < first) low = middle + 1;
		else high = middle;
	}
	return low;
}
