/** Which assertions bear on which places? */

import type { AssertionTable } from './assertion-table.ts';
import type { Assertion, Claim } from './claim.ts';
import type { Dataset } from './dataset.ts';
import type { Kind } from './kind.ts';
import type { VoiceId } from './observer.ts';
import { listAncestors, type PlaceId, type Places } from './place.ts';
import { isOfForces } from './predicate.ts';
import { finish } from './steps.ts';
import { take } from './take.ts';
import { type WordList, WordListWriter } from './word-list.ts';

export const BASES = ['named', 'inherited', 'within', 'inferred'] as const;
/**
 * How words reach a place, most directly first. `inherited`: ground around it was named. `within`: a place inside it was
 * named. `inferred`: the words name no holder.
 */
export type Basis = (typeof BASES)[number];

/** An assertion on a place. Made when asked for: what the rules ask of it, they ask by number. */
export interface Reach {
	readonly claim: Claim;
	/** As said of its own place, which need not be this one. */
	readonly assertion: Assertion;
	readonly basis: Basis;
	/** What is said of this place: as in the assertion, but for what is lent from inside. */
	readonly portion: Assertion['portion'] | undefined;
	/** The words leave out something inside the place. */
	readonly hasException: boolean;
	/** Lent by the district around, or by the place inside that the assertion names; undefined among a place's own. */
	readonly lent: 'inwards' | 'outwards' | undefined;
}

/** A place's own, of each voice, by the last day of saying, then by the order of the claims and of the assertions in each. */
export type Reaches = ReadonlyMap<PlaceId, ReadonlyMap<VoiceId, WordList>>;

/** Where places lie, and which of them are coloured. */
type Layout = Pick<Dataset, 'places' | 'colouredLevel'>;

/** After so many claims of the index there may be a break. */
const STEP = 1_000;

/** Every assertion of some claims by the places on which it bears, in steps. @param table where each gets its number. */
export function* indexReaches(
	claims: readonly Claim[],
	layout: Layout,
	table: AssertionTable,
): Generator<undefined, Reaches> {
	const on = new Map<PlaceId, Map<VoiceId, WordListWriter>>();
	const listDistricts = groupDistricts(layout);
	for (const [i, claim] of claims.entries()) {
		if (i % STEP === 0) yield;
		let number = table.add(claim);
		for (const assertion of claim.assertions) {
			for (const place of listBorne(assertion, layout.places, listDistricts)) {
				const writer = take(take(on, place, newMap<VoiceId, WordListWriter>), claim.claimant, newWriter);
				writer.add(number, table.kinds.of(kindOn(place, assertion, layout.places)));
			}
			number += 1;
		}
	}
	const sorted = new Map<PlaceId, ReadonlyMap<VoiceId, WordList>>();
	for (const [place, byVoice] of on) {
		yield;
		sorted.set(
			place,
			sortEach(byVoice, (a, b) => table.compareDays(a, b)),
		);
	}
	return sorted;
}

/** The places on which some claims bear, directly. */
export function listReached(claims: readonly Claim[], layout: Layout): ReadonlySet<PlaceId> {
	if (claims.length === 0) return new Set();
	const listDistricts = groupDistricts(layout);
	const assertions = claims.flatMap((claim) => claim.assertions);
	return new Set(assertions.flatMap((one) => listBorne(one, layout.places, listDistricts)));
}

/** The same index, with some claims gone and others come. @param reached the places on which any of these bear. */
export function patchReaches(
	earlier: Reaches,
	gone: readonly Claim[],
	come: readonly Claim[],
	reached: ReadonlySet<PlaceId>,
	layout: Layout,
	table: AssertionTable,
): Reaches {
	const left = new Set(gone);
	const added = finish(indexReaches(come, layout, table));
	const on = new Map(earlier);
	for (const place of reached) {
		const byVoice = new Map<VoiceId, WordListWriter>();
		for (const [voice, list] of [...(earlier.get(place) ?? []), ...(added.get(place) ?? [])]) {
			const writer = take(byVoice, voice, newWriter);
			for (let i = 0; i < list.length; i++) {
				const number = list.assertionAt(i);
				if (!left.has(table.claimOf(number))) writer.add(number, list.kindAt(i));
			}
		}
		const bySaying = (a: number, b: number) => table.compareDays(a, b) || table.compare(a, b);
		const lists = sortEach(byVoice, bySaying);
		if (lists.size > 0) on.set(place, lists);
		else on.delete(place);
	}
	return on;
}

function newMap<K, V>(): Map<K, V> {
	return new Map();
}

function newWriter(): WordListWriter {
	return new WordListWriter();
}

/** Without those of which nothing is left. */
function sortEach(
	writers: ReadonlyMap<VoiceId, WordListWriter>,
	compare: (one: number, other: number) => number,
): ReadonlyMap<VoiceId, WordList> {
	const lists = [...writers].map(([voice, writer]) => [voice, writer.toSorted(compare)] as const);
	return new Map(lists.filter(([, { length }]) => length > 0));
}

/** True if the words leave `place` out, or something around it. */
export function isExcepted(place: PlaceId, { except }: Assertion, places: Places): boolean {
	if (except.length === 0) return false;
	return [place, ...listAncestors(place, places)].some((one) => except.includes(one));
}

/** True if the words leave out something inside the place. */
export function excepts({ except }: Assertion, place: PlaceId, places: Places): boolean {
	return except.some((one) => listAncestors(one, places).includes(place));
}

/** The places on which an assertion bears, its own first. */
function listBorne(
	assertion: Assertion,
	places: Places,
	listDistricts: (within: PlaceId) => readonly PlaceId[],
): readonly PlaceId[] {
	if (!assertion.reachesDistricts) return [assertion.place];
	const districts = listDistricts(assertion.place);
	return [assertion.place, ...districts.filter((district) => !isExcepted(district, assertion, places))];
}

function kindOn(place: PlaceId, assertion: Assertion, places: Places): Kind {
	const { predicate, holder, portion, inferred } = assertion;
	const direct = place === assertion.place ? 'named' : 'inherited';
	return {
		predicate,
		holder,
		portion,
		basis: inferred ? 'inferred' : direct,
		hasException: !isOfForces(assertion) && excepts(assertion, place, places),
		lent: undefined,
	};
}

/** The places of the coloured level within a place. */
function groupDistricts({ places, colouredLevel }: Layout): (within: PlaceId) => readonly PlaceId[] {
	const within = new Map<PlaceId, PlaceId[]>();
	for (const { id, level } of places.values()) {
		if (level !== colouredLevel) continue;
		for (const outer of listAncestors(id, places)) take(within, outer, (): PlaceId[] => []).push(id);
	}
	return (outer) => within.get(outer) ?? [];
}
