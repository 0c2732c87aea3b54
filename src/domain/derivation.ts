/** By which steps do a voice's claims come to its account of a place? */

import { type Account, byStrength } from './account.ts';
import type { Bearing } from './bearing.ts';
import type { Assertion, Claim } from './claim.ts';
import type { Overtaking } from './clash.ts';
import { listClashes } from './clashing.ts';
import { compareIds } from './compare-ids.ts';
import type { Day } from './day.ts';
import type { Ground } from './ground.ts';
import { type Extent, extentOf } from './outcome.ts';
import { findGroundAround, isWithin, listAncestors, type PlaceId } from './place.ts';
import { isOfEveryPart, isOfForces, type Portion, TRAITS } from './predicate.ts';
import { isExcepted, type Reach } from './reach.ts';

/** What sets the headline apart from the next: what is said, how much, how directly, or when. */
export type Precedence = 'predicate' | 'portion' | 'basis' | 'day' | 'id';

/**
 * Why words on ground around a place, or on a place inside it, do not bear on it. `excepted`: they leave it out.
 * `districts`: they cover districts, and the place is none. `part`: said of the district around, not of every part.
 * `approach`: of forces outside the place inside. `ended`: they no longer stand where they were said.
 * `gainsaid`: the voice says otherwise of the place, of one around it inside the district, or later of the district; or
 * that the holder's forces are still outside the place.
 */
export type Passing = 'excepted' | 'part' | 'approach' | 'ended' | 'gainsaid' | Exclude<Extent, 'district'>;

export type Step =
	/** A claim bears on the place: it names it, ground around it, or a place inside it. */
	| { readonly kind: 'says'; readonly reach: Reach }
	/** Its words leave out something within, so that every part counts as most. */
	| { readonly kind: 'excepts'; readonly reach: Reach; readonly except: readonly PlaceId[] }
	/** The voice says otherwise of a place inside, so that every part counts as most. */
	| { readonly kind: 'lessens'; readonly reach: Reach; readonly by: Claim; readonly place: PlaceId }
	/** A later claim leaves less of it. */
	| { readonly kind: 'cut'; readonly reach: Reach; readonly by: Claim; readonly to: Portion }
	| {
			readonly kind: 'overtaken';
			readonly reach: Reach;
			readonly by: Claim;
			readonly because: Overtaking;
	  }
	| {
			readonly kind: 'stands';
			readonly reach: Reach;
			/** What is left of it. */
			readonly portion?: Portion;
			readonly day: Day;
	  }
	/** A claim speaks of ground around the place, or of a place in it, and does not bear on it. */
	| {
			readonly kind: 'passes';
			readonly claim: Claim;
			readonly assertion: Assertion;
			readonly because: Passing;
	  }
	/** Two claims of the voice stand and clash. */
	| { readonly kind: 'clashes'; readonly one: Reach; readonly other: Reach }
	/** Several stand; one comes first. */
	| { readonly kind: 'leads'; readonly reach: Reach; readonly over: Reach; readonly by: Precedence };

/**
 * In order of saying, and for each claim what became of it by `day`, the day shown; then what decides. Empty if nothing
 * was said of the place or around it.
 */
export function deriveAccount(account: Account, day: Day, ground: Ground): readonly Step[] {
	const { bearings, standing } = account;
	const inOrder = [...bearings].sort(bySaying);
	return [
		...inOrder.flatMap((bearing) => listSteps(bearing, account.place, day, ground)),
		...listPassing(account, day, ground),
		...(account.kind === 'mixed' ? listOwnClashes(standing) : decide(account, standing)),
	];
}

function listSteps(bearing: Bearing, place: PlaceId, day: Day, { dataset }: Ground): readonly Step[] {
	const { reach, cuts, lessenedBy, overtaken, portion } = bearing;
	const end: Step = overtaken
		? { kind: 'overtaken', reach, ...overtaken }
		: { kind: 'stands', reach, ...(portion && { portion }), day };
	const { predicate } = reach.assertion;
	const isLess = isOfEveryPart({ predicate, ...(reach.portion && { portion: reach.portion }) });
	const except = reach.assertion.except.filter((one) => isWithin(one, place, dataset.places));
	return [
		{ kind: 'says', reach },
		...(isLess && reach.hasException ? [{ kind: 'excepts' as const, reach, except }] : []),
		...(lessenedBy
			? [{ kind: 'lessens' as const, reach, by: lessenedBy.claim, place: lessenedBy.place }]
			: []),
		...cuts.map(({ by, to }) => ({ kind: 'cut' as const, reach, by, to })),
		end,
	];
}

type Passes = Extract<Step, { kind: 'passes' }>;

/** By claim. Of places around the districts, nothing within them is told: it would be every claim on a district. */
function listPassing({ voice, place, bearings }: Account, day: Day, ground: Ground): readonly Passes[] {
	const { places, colouredLevel } = ground.dataset;
	const borne = new Set(bearings.map(({ reach }) => reach.assertion));
	const isSaid = ({ claim, assertion }: Reach) =>
		claim.claimant === voice && claim.said.last <= day && !borne.has(assertion);
	const standing = ground.standingOf(place);
	const district = findGroundAround(place, colouredLevel, places);
	const around = listAncestors(place, places).flatMap((outer) => {
		const reaches = ground.reachesOn(outer).filter(isSaid);
		if (outer === district)
			return reaches.map((reach) => pass(reach, whyNotLentInwards(reach, place, day, ground)));
		return reaches
			.filter(({ assertion }) => assertion.place === outer)
			.flatMap((reach): readonly Passes[] => {
				const { assertion } = reach;
				const extent = extentOf(assertion, ground);
				if (extent === 'district') return [];
				if (extent !== 'districts') return [pass(reach, extent)];
				if (standing === 'around') return [pass(reach, 'districts')];
				// Of a place inside, what reaches the district is told with what is said of that.
				const reached = district ?? place;
				return isExcepted(reached, assertion, places) ? [pass(reach, 'excepted')] : [];
			});
	});
	const inside = standing === 'ground' ? ground.assertedInside(place) : [];
	return [
		...around,
		...inside
			.flatMap((inner) => ground.reachesOn(inner))
			.filter(isSaid)
			.map((reach) => pass(reach, TRAITS[reach.assertion.predicate].isLentOutwards ? 'ended' : 'approach')),
	].sort(
		(a, b) =>
			compareIds(a.claim.id, b.claim.id) ||
			a.claim.assertions.indexOf(a.assertion) - b.claim.assertions.indexOf(b.assertion),
	);
}

function pass({ claim, assertion }: Reach, because: Passing): Passes {
	return { kind: 'passes', claim, assertion, because };
}

function whyNotLentInwards({ claim, assertion }: Reach, place: PlaceId, day: Day, ground: Ground): Passing {
	const { places, colouredLevel } = ground.dataset;
	if (isExcepted(place, assertion, places)) return 'excepted';
	if (isOfForces(assertion) || !isOfEveryPart(assertion)) return 'part';
	const district = findGroundAround(place, colouredLevel, places);
	const stands =
		district !== undefined &&
		ground
			.account(district, claim.claimant, day)
			.standing.some(({ reach }) => reach.claim.id === claim.id && reach.assertion === assertion);
	return stands ? 'gainsaid' : 'ended';
}

function listOwnClashes(standing: readonly Bearing[]): readonly Step[] {
	const ranks = new Map([...standing.entries()].map(([rank, bearing]) => [bearing, rank]));
	return listClashes(standing, standing)
		.filter(([one, other]) => (ranks.get(one) ?? 0) < (ranks.get(other) ?? 0))
		.map(([one, other]) => ({ kind: 'clashes', one: one.reach, other: other.reach }));
}

function decide(account: Account, standing: readonly Bearing[]): readonly Step[] {
	const [first] = standing;
	const next = standing.find(({ reach }) => !account.claims.includes(reach.claim));
	if (!first || !next) return [];
	return [{ kind: 'leads', reach: first.reach, over: next.reach, by: findPrecedence(first, next) }];
}

function findPrecedence(first: Bearing, next: Bearing): Precedence {
	const [one, other] = [first.reach, next.reach];
	if (one.assertion.predicate !== other.assertion.predicate) return 'predicate';
	if (first.portion !== next.portion) return 'portion';
	if (one.basis !== other.basis) return 'basis';
	return one.claim.said.last === other.claim.said.last ? 'id' : 'day';
}

function bySaying(a: Bearing, b: Bearing): number {
	const [one, other] = [a.reach.claim, b.reach.claim];
	if (one.said.last !== other.said.last) return one.said.last < other.said.last ? -1 : 1;
	return compareIds(one.id, other.id) || byStrength(a, b);
}
