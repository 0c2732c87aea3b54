/** By which steps do a party's claims come to its account of a place? */

import { type Account, isStanding } from './account.ts';
import { type Bearing, type GroundIndex, isClash, type Overtaking, type Reach } from './bearing.ts';
import type { Assertion, Claim, Portion } from './claim.ts';
import { compareIds } from './compare-ids.ts';
import type { Day } from './day.ts';
import { type Extent, extentOf } from './outcome.ts';
import { listAncestors } from './place.ts';

/** What sets the headline apart from the next: what is said, how much, how directly, or when. */
export type Precedence = 'predicate' | 'portion' | 'basis' | 'day' | 'id';

export type Step =
	/** A claim bears on the place: it names it, or ground around it. */
	| { readonly kind: 'says'; readonly reach: Reach }
	/** Its words leave out something within, so that the whole counts as most. */
	| { readonly kind: 'excepts'; readonly reach: Reach }
	/** A later claim leaves less of it. */
	| { readonly kind: 'cut'; readonly reach: Reach; readonly by: Claim; readonly to: Portion }
	| { readonly kind: 'overtaken'; readonly reach: Reach; readonly by: Claim; readonly because: Overtaking }
	| { readonly kind: 'stands'; readonly reach: Reach; readonly day: Day }
	/** A claim speaks of ground around the place, or of a place in it, and does not bear on it. */
	| {
			readonly kind: 'passes';
			readonly claim: Claim;
			readonly assertion: Assertion;
			/** `districts`: its words cover districts, and the place is none. */
			readonly because: 'excepted' | Exclude<Extent, 'district'>;
	  }
	/** Two claims of the party stand and clash. */
	| { readonly kind: 'clashes'; readonly one: Reach; readonly other: Reach }
	/** Several stand; one comes first. */
	| { readonly kind: 'leads'; readonly reach: Reach; readonly over: Reach; readonly by: Precedence };

/** In order of saying, and for each claim what became of it; then what decides. Empty if nothing was said of the place or around it. */
export function deriveAccount(account: Account, index: GroundIndex): readonly Step[] {
	const inOrder = [...account.bearings].sort(bySaying);
	const standing = account.bearings.filter(isStanding);
	return [
		...inOrder.flatMap((bearing) => listSteps(bearing, account, index)),
		...listPassing(account, index),
		...(account.kind === 'mixed' ? listClashes(standing) : decide(account, standing)),
	];
}

function listSteps(bearing: Bearing, { place, day }: Account, { on }: GroundIndex): readonly Step[] {
	const { claim, assertion, cuts, overtaken } = bearing;
	const reach = on.get(place)?.find((one) => one.claim === claim && one.assertion === assertion) ?? bearing;
	const end: Step = overtaken
		? { kind: 'overtaken', reach, ...overtaken }
		: { kind: 'stands', reach: bearing, day };
	return [
		{ kind: 'says', reach },
		...(reach.portion === assertion.portion ? [] : [{ kind: 'excepts' as const, reach }]),
		...cuts.map(({ by, to }) => ({ kind: 'cut' as const, reach, by, to })),
		end,
	];
}

type Passing = Extract<Step, { kind: 'passes' }>;

/** By claim. Of places above the districts, nothing within them is told: it would be every claim on a district. */
function listPassing(account: Account, index: GroundIndex): readonly Step[] {
	const { party, place, day } = account;
	const { dataset, on, within } = index;
	const cutters = account.bearings.flatMap(({ cuts }) => cuts.map(({ by }) => by));
	const isDistrict = dataset.places.get(place)?.level === dataset.colouredLevel;
	const borne = new Set((on.get(place) ?? []).map(({ assertion }) => assertion));
	const passesBy = ({ claim, assertion }: Reach) =>
		claim.claimant === party && claim.said.last <= day && !borne.has(assertion);
	const around = listAncestors(place, dataset.places).flatMap((outer) =>
		(on.get(outer) ?? []).filter((reach) => reach.assertion.place === outer),
	);
	const inside = isDistrict ? (within.get(place) ?? []) : [];
	return [
		...around.filter(passesBy).flatMap(({ claim, assertion }): readonly Passing[] => {
			const extent = extentOf(assertion, index);
			if (extent === 'district') return [];
			const because = extent !== 'districts' ? extent : isDistrict ? 'excepted' : 'districts';
			return [{ kind: 'passes', claim, assertion, because }];
		}),
		...inside
			.filter((reach) => passesBy(reach) && !cutters.includes(reach.claim))
			.map(({ claim, assertion }): Passing => ({ kind: 'passes', claim, assertion, because: 'within' })),
	].sort(
		(a, b) =>
			compareIds(a.claim.id, b.claim.id) ||
			a.claim.assertions.indexOf(a.assertion) - b.claim.assertions.indexOf(b.assertion),
	);
}

function listClashes(standing: readonly Bearing[]): readonly Step[] {
	return standing.flatMap((one, i) =>
		standing
			.slice(i + 1)
			.filter((other) => isClash(one, other))
			.map((other) => ({ kind: 'clashes' as const, one, other })),
	);
}

function decide(account: Account, standing: readonly Bearing[]): readonly Step[] {
	const [first] = standing;
	const next = standing.find(({ claim }) => !account.claims.includes(claim));
	if (!first || !next) return [];
	return [{ kind: 'leads', reach: first, over: next, by: findPrecedence(first, next) }];
}

function findPrecedence(first: Bearing, next: Bearing): Precedence {
	if (first.assertion.predicate !== next.assertion.predicate) return 'predicate';
	if (first.portion !== next.portion) return 'portion';
	if (first.basis !== next.basis) return 'basis';
	return first.claim.said.last === next.claim.said.last ? 'id' : 'day';
}

function bySaying(a: Bearing, b: Bearing): number {
	const [one, other] = [a.claim.said.last, b.claim.said.last];
	return one < other ? -1 : one > other ? 1 : compareIds(a.claim.id, b.claim.id);
}
