/** What became of each assertion of a claim by one day, and how far did it reach? */

import { type Bearing, type GroundIndex, listBearings } from './bearing.ts';
import type { Assertion, Claim } from './claim.ts';
import type { Day } from './day.ts';
import { listAncestors, type PlaceId } from './place.ts';

/**
 * How an assertion reaches districts. `district`: it speaks of one. `districts`: its words cover all within
 * its place. `denial`: it denies all or most of ground around them, which denies no single part. `unnamed`: it speaks of
 * ground around them and does not say which. `unmarked`: it speaks of all of that ground, and is not read as
 * covering each district. `within`: it speaks of a place in a district, and a part says nothing of the rest.
 */
export type Extent = 'district' | 'districts' | 'denial' | 'unnamed' | 'unmarked' | 'within';

/** Places where the same became of an assertion; `bearing` is that of the first. */
export interface Fate {
	readonly places: readonly PlaceId[];
	readonly bearing: Bearing;
}

export interface Outcome {
	readonly assertion: Assertion;
	readonly extent: Extent;
	/** The asserted place first; empty before the day on which the claim counts. */
	readonly fates: readonly Fate[];
}

/** As of `day`, that day included. Empty for a claim that asserts nothing of ground. */
export function listOutcomes(claim: Claim, day: Day, index: GroundIndex): readonly Outcome[] {
	return claim.assertions.map((assertion) => {
		const reached = index.dataset.scope.filter((place) => bears(claim, assertion, place, index));
		const places = [...new Set([assertion.place, ...reached])];
		return {
			assertion,
			extent: extentOf(assertion, index),
			fates: groupFates(places.flatMap((place) => findBearing(claim, assertion, place, day, index) ?? [])),
		};
	});
}

export function extentOf(assertion: Assertion, { dataset }: GroundIndex): Extent {
	const { places, colouredLevel } = dataset;
	const isDistrict = (place: PlaceId) => places.get(place)?.level === colouredLevel;
	if (isDistrict(assertion.place)) return 'district';
	if (assertion.reachesDistricts) return 'districts';
	if (listAncestors(assertion.place, places).some(isDistrict)) return 'within';
	const { predicate, portion } = assertion;
	if (predicate === 'denies') return portion === 'part' ? 'unmarked' : 'denial';
	return predicate === 'holds' && portion === 'whole' ? 'unmarked' : 'unnamed';
}

function bears(claim: Claim, assertion: Assertion, place: PlaceId, { on }: GroundIndex): boolean {
	return (on.get(place) ?? []).some((reach) => reach.claim === claim && reach.assertion === assertion);
}

function findBearing(
	claim: Claim,
	assertion: Assertion,
	place: PlaceId,
	day: Day,
	index: GroundIndex,
): { place: PlaceId; bearing: Bearing } | undefined {
	const bearing = listBearings(place, claim.claimant, day, index).find(
		(one) => one.claim === claim && one.assertion === assertion,
	);
	return bearing && { place, bearing };
}

function groupFates(found: readonly { place: PlaceId; bearing: Bearing }[]): readonly Fate[] {
	const fates = new Map<string, { places: PlaceId[]; bearing: Bearing }>();
	for (const { place, bearing } of found) {
		const cuts = bearing.cuts.map(({ by, to }) => `${by.id} ${to}`);
		const end = bearing.overtaken ? `${bearing.overtaken.by.id} ${bearing.overtaken.because}` : 'stands';
		const key = [...cuts, end].join(', ');
		const fate = fates.get(key);
		if (fate) fate.places.push(place);
		else fates.set(key, { places: [place], bearing });
	}
	return [...fates.values()];
}
