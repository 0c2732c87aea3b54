/** What became of each assertion of a claim by one day, and how far did it reach? */

import type { Bearing } from './bearing.ts';
import type { Assertion, Claim } from './claim.ts';
import type { Day } from './day.ts';
import type { Ground } from './ground.ts';
import { findGroundAround, type PlaceId } from './place.ts';
import { isOfEveryPart, TRAITS } from './predicate.ts';

/**
 * How an assertion reaches districts. `district`: it speaks of one. `districts`: its words cover all within
 * its place. `inside`: it speaks of a place in a district. `denial`: it denies all or most of ground around them, which
 * denies no single part. `unnamed`: it speaks of ground around them and does not say which. `unmarked`: it speaks of
 * all of that ground, and is not read as covering each district.
 */
export type Extent = 'district' | 'districts' | 'inside' | 'denial' | 'unnamed' | 'unmarked';

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
export function listOutcomes(claim: Claim, day: Day, ground: Ground): readonly Outcome[] {
	return claim.assertions.map((assertion) => ({
		assertion,
		extent: extentOf(assertion, ground),
		fates: groupFates(
			listBorne(assertion, ground).flatMap((place) => {
				const bearing = findBearing(claim, assertion, place, day, ground);
				return bearing ? [{ place, bearing }] : [];
			}),
		),
	}));
}

export function extentOf(assertion: Assertion, ground: Ground): Extent {
	const standing = ground.standingOf(assertion.place);
	if (standing === 'ground') return 'district';
	if (standing === 'inside') return 'inside';
	if (assertion.reachesDistricts) return 'districts';
	const { predicate, portion } = assertion;
	if (isOfEveryPart({ predicate, ...(portion && { portion }) })) return 'unmarked';
	return TRAITS[predicate].isDenial ? 'denial' : 'unnamed';
}

/** The places on which an assertion may bear: its own, districts in scope, and what these lend to or borrow from. */
function listBorne(assertion: Assertion, ground: Ground): readonly PlaceId[] {
	const { place } = assertion;
	const { scope, colouredLevel, places } = ground.dataset;
	switch (extentOf(assertion, ground)) {
		case 'inside': {
			const around = findGroundAround(place, colouredLevel, places);
			return [place, ...(around !== undefined && scope.includes(around) ? [around] : [])];
		}
		case 'district':
			return [place, ...ground.assertedInside(place)];
		case 'districts': {
			// What a district out of scope lends counts where it is lent: the places inside have accounts.
			const inside = ground.assertedInside(place).filter((one) => ground.standingOf(one) === 'inside');
			return [place, ...ground.districtsWithin(place), ...inside];
		}
		default:
			return [place];
	}
}

/** Also words that reach places: what is lent is told by its bearing. */
function findBearing(
	claim: Claim,
	assertion: Assertion,
	place: PlaceId,
	day: Day,
	ground: Ground,
): Bearing | undefined {
	return ground
		.account(place, claim.claimant, day)
		.bearings.find(({ reach }) => reach.claim.id === claim.id && reach.assertion === assertion);
}

function groupFates(found: readonly { place: PlaceId; bearing: Bearing }[]): readonly Fate[] {
	const fates = new Map<string, { places: PlaceId[]; bearing: Bearing }>();
	for (const { place, bearing } of found) {
		const key = fateKey(bearing);
		const fate = fates.get(key);
		if (fate) fate.places.push(place);
		else fates.set(key, { places: [place], bearing });
	}
	return [...fates.values()];
}

/**
 * The same for bearings of which the same became; once overtaken, whatever was left of them. Of those that stand, lent
 * or not is part of it: a place inside says less of its district.
 */
function fateKey({ reach, portion, cuts, lessenedBy, overtaken }: Bearing): string {
	if (overtaken) return JSON.stringify([overtaken.by.id, overtaken.because]);
	return JSON.stringify([
		reach.lent ?? '',
		portion,
		cuts.map(({ by, to }) => [by.id, to]),
		lessenedBy && [lessenedBy.claim.id, lessenedBy.place],
	]);
}
