/** Which assertions bear on which places? */

import type { Assertion, Claim } from './claim.ts';
import { compareIds } from './compare-ids.ts';
import type { Dataset } from './dataset.ts';
import { compareDays } from './day.ts';
import { groupBy } from './group-by.ts';
import { listAncestors, type PlaceId, type Places } from './place.ts';
import { isOfForces, TRAITS } from './predicate.ts';

export const BASES = ['named', 'inherited', 'within', 'inferred'] as const;
/**
 * How words reach a place, most directly first. `inherited`: ground around it was named. `within`: a place inside it was
 * named. `inferred`: the words name no holder.
 */
export type Basis = (typeof BASES)[number];

/** An assertion on a place. All have all fields, since the rules read them by the million: objects alike are read faster. */
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

/** A place's own, by the last day of saying, then by the order of the claims and of the assertions in each. */
export type Reaches = ReadonlyMap<PlaceId, readonly Reach[]>;

/** Every assertion of a dataset by the places on which it bears. */
export function indexReaches(dataset: Dataset): Reaches {
	const on = new Map<PlaceId, Reach[]>();
	const listDistricts = groupDistricts(dataset);
	// Sorted once for all places.
	const byDay = groupBy(dataset.claims, ({ said }) => said.last);
	for (const day of [...byDay.keys()].sort()) {
		for (const claim of byDay.get(day) ?? []) {
			for (const [place, reach] of listReaches(claim, dataset.places, listDistricts))
				append(on, place, reach);
		}
	}
	return on;
}

/** The places on which some claims bear, directly. */
export function listReached(claims: readonly Claim[], dataset: Dataset): ReadonlySet<PlaceId> {
	if (claims.length === 0) return new Set();
	const listDistricts = groupDistricts(dataset);
	const reaches = claims.flatMap((claim) => [...listReaches(claim, dataset.places, listDistricts)]);
	return new Set(reaches.map(([place]) => place));
}

/** The same index, with some claims gone and others come. @param reached the places on which any of these bear. */
export function patchReaches(
	earlier: Reaches,
	gone: readonly Claim[],
	come: readonly Claim[],
	reached: ReadonlySet<PlaceId>,
	dataset: Dataset,
): Reaches {
	const left = new Set(gone.map(({ id }) => id));
	const added = indexReaches({ ...dataset, claims: come });
	const on = new Map(earlier);
	for (const place of reached) {
		const kept = (earlier.get(place) ?? []).filter(({ claim }) => !left.has(claim.id));
		// Stable: assertions of one claim keep their order.
		const reaches = [...kept, ...(added.get(place) ?? [])].sort(
			(a, b) => compareDays(a.claim.said.last, b.claim.said.last) || compareIds(a.claim.id, b.claim.id),
		);
		if (reaches.length > 0) on.set(place, reaches);
		else on.delete(place);
	}
	return on;
}

/** What a district lends to a place inside: as said. */
export function lendInwards(reach: Reach, place: PlaceId, places: Places): Reach {
	const { claim, assertion, portion } = reach;
	return {
		claim,
		assertion,
		basis: assertion.inferred ? 'inferred' : 'inherited',
		portion,
		hasException: excepts(assertion, place, places),
		lent: 'inwards',
	};
}

/** What a place inside lends to its district: the least that its words can say of the whole. */
export function lendOutwards({ claim, assertion }: Reach): Reach {
	return {
		claim,
		assertion,
		basis: assertion.inferred ? 'inferred' : 'within',
		portion: TRAITS[assertion.predicate].portions.at(-1),
		hasException: false,
		lent: 'outwards',
	};
}

/** True if the words leave `place` out, or something around it. */
export function isExcepted(place: PlaceId, { except }: Assertion, places: Places): boolean {
	if (except.length === 0) return false;
	return [place, ...listAncestors(place, places)].some((one) => except.includes(one));
}

function* listReaches(
	claim: Claim,
	places: Places,
	listDistricts: (within: PlaceId) => readonly PlaceId[],
): Iterable<readonly [PlaceId, Reach]> {
	for (const assertion of claim.assertions) {
		yield [assertion.place, reachOf(claim, assertion, assertion.place, places)];
		if (!assertion.reachesDistricts) continue;
		for (const district of listDistricts(assertion.place)) {
			if (!isExcepted(district, assertion, places)) {
				yield [district, reachOf(claim, assertion, district, places)];
			}
		}
	}
}

function reachOf(claim: Claim, assertion: Assertion, place: PlaceId, places: Places): Reach {
	const direct = place === assertion.place ? 'named' : 'inherited';
	return {
		claim,
		assertion,
		basis: assertion.inferred ? 'inferred' : direct,
		portion: assertion.portion,
		hasException: !isOfForces(assertion) && excepts(assertion, place, places),
		lent: undefined,
	};
}

/** True if the words leave out something inside the place. */
function excepts({ except }: Assertion, place: PlaceId, places: Places): boolean {
	return except.some((one) => listAncestors(one, places).includes(place));
}

/** The places of the coloured level within a place. */
function groupDistricts({ places, colouredLevel }: Dataset): (within: PlaceId) => readonly PlaceId[] {
	const within = new Map<PlaceId, PlaceId[]>();
	for (const { id, level } of places.values()) {
		if (level !== colouredLevel) continue;
		for (const outer of listAncestors(id, places)) append(within, outer, id);
	}
	return (outer) => within.get(outer) ?? [];
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}
