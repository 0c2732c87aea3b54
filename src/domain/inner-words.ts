/** What did a voice say of the places inside another, that still stands there and may gainsay what it said of all of that ground? */

import type { Assertion, Claim } from './claim.ts';
import { compareIds } from './compare-ids.ts';
import { countUntil, type Day } from './day.ts';
import type { PartyId } from './party.ts';
import { isAgainst, isControl } from './predicate.ts';
import type { Reach } from './reach.ts';

/** Words on a place, and the day from which they no longer stand there. */
export interface Lasting {
	readonly reach: Reach;
	readonly until?: Day | undefined;
}

/** The same of many words, by the day of saying, in columns: they are kept for as long as the dataset is. */
export class LastingWords {
	readonly #reaches: readonly Reach[];
	readonly #until: readonly (Day | undefined)[];

	constructor(words: readonly Lasting[]) {
		const inOrder = [...words].sort((a, b) => compareSaying(a.reach, b.reach));
		this.#reaches = inOrder.map(({ reach }) => reach);
		this.#until = inOrder.map(({ until }) => until);
	}

	list(): readonly Lasting[] {
		return this.#reaches.map((reach, i) => ({ reach, until: this.#until[i] }));
	}
}

/** That the words are said of all of a place's ground, and so are gainsaid by a word on any part of it. */
type OfEveryPart = Pick<Assertion, 'predicate' | 'holder'>;

/** Of one class of words that stand on a day, the one said last; by the days on which any begins or ceases to stand. */
type Lane = readonly (Reach | undefined)[];

/**
 * Whether such a word gainsays another depends on sort and holder alone, and of those that stand the one said last is
 * the last to be earlier than anything: so one word a class and day is enough.
 */
export class InnerWords {
	/** The days on which something begins or ceases to stand, in order. */
	readonly days: readonly Day[];
	readonly #held = new Map<PartyId, Lane>();
	readonly #against = new Map<PartyId, Lane>();

	constructor(words: readonly Lasting[]) {
		const byClass = { control: new Map<PartyId, Lasting[]>(), against: new Map<PartyId, Lasting[]>() };
		const days = new Set<Day>();
		for (const one of words) {
			const { assertion, claim } = one.reach;
			if (assertion.holder === undefined) continue;
			const kind = isControl(assertion) ? 'control' : isAgainst(assertion) ? 'against' : undefined;
			if (!kind) continue;
			const list = byClass[kind].get(assertion.holder);
			if (list) list.push(one);
			else byClass[kind].set(assertion.holder, [one]);
			days.add(claim.said.last);
			if (one.until !== undefined) days.add(one.until);
		}
		this.days = [...days].sort();
		for (const [holder, list] of byClass.control) this.#held.set(holder, toLane(list, this.days));
		for (const [holder, list] of byClass.against) this.#against.set(holder, toLane(list, this.days));
	}

	/** Standing words on `day` that gainsay a claim's words on every part of the ground around, and are not earlier; the last. */
	find(words: OfEveryPart, claim: Pick<Claim, 'said'>, day: Day): Reach | undefined {
		const { holder } = words;
		const turn = countUntil(this.days, day) - 1;
		if (holder === undefined || turn < 0) return undefined;
		let found: Reach | undefined;
		if (isControl(words)) {
			found = this.#against.get(holder)?.[turn];
			for (const [other, lane] of this.#held) if (other !== holder) found = later(found, lane[turn]);
		} else found = this.#held.get(holder)?.[turn];
		const { first } = claim.said;
		return found && (first === null || found.claim.said.last >= first) ? found : undefined;
	}
}

export const NO_INNER_WORDS = new InnerWords([]);

function toLane(words: readonly Lasting[], days: readonly Day[]): Lane {
	const inOrder = [...words].sort((a, b) => compareSaying(a.reach, b.reach));
	const standing: Lasting[] = [];
	let taken = 0;
	return days.map((day) => {
		for (let next = inOrder[taken]; next && next.reach.claim.said.last <= day; next = inOrder[taken]) {
			standing.push(next);
			taken += 1;
		}
		for (let top = standing.at(-1); top?.until !== undefined && top.until <= day; top = standing.at(-1)) {
			standing.pop();
		}
		return standing.at(-1)?.reach;
	});
}

function later(a: Reach | undefined, b: Reach | undefined): Reach | undefined {
	if (!a || !b) return a ?? b;
	return compareSaying(a, b) < 0 ? b : a;
}

/** Negative if `b` was said on a later day; on the same, with a lower id; by the same claim, of a place with a lower id. */
function compareSaying(a: Reach, b: Reach): number {
	const one = a.claim.said.last;
	const other = b.claim.said.last;
	if (one !== other) return one < other ? -1 : 1;
	return compareIds(b.claim.id, a.claim.id) || compareIds(b.assertion.place, a.assertion.place);
}
