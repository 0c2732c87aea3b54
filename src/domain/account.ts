/** What do one party's claims add up to for one place, as of one day? */

import { BASES, type Basis, type Bearing, type GroundIndex, isClash, listBearings } from './bearing.ts';
import { type Claim, PORTIONS, type Portion, PREDICATES } from './claim.ts';
import { compareIds } from './compare-ids.ts';
import type { Day } from './day.ts';
import type { PartyId } from './party.ts';
import type { PlaceId } from './place.ts';

interface Evidence {
	readonly place: PlaceId;
	readonly party: PartyId;
	/** The day shown; what was said on it counts. */
	readonly day: Day;
	/** Claims that say what the account says; of a mixed account, those that clash. By id. */
	readonly claims: readonly Claim[];
	/** Other claims that stand. By id. */
	readonly also: readonly Claim[];
	/** Claims that no longer stand. By id. */
	readonly overtaken: readonly Claim[];
	/** Everything that bears on the place, strongest first, overtaken or not. */
	readonly bearings: readonly Bearing[];
	/** The last day on which `claims` were said, if before `day`. */
	readonly carriedFrom?: Day;
}

/** `mixed`: the party's own standing words clash. `silent`: it said nothing of this place by that day. */
export type Account = Evidence &
	(
		| {
				readonly kind: 'holds' | 'denies';
				readonly holder: PartyId;
				readonly portion: Portion;
				readonly basis: Basis;
		  }
		| { readonly kind: 'present' | 'advancing'; readonly holder: PartyId; readonly basis: Basis }
		| { readonly kind: 'mixed' | 'silent' }
	);

/** The account of `party` on `place` as of `day`, that day included. */
export function accountOf(place: PlaceId, party: PartyId, day: Day, index: GroundIndex): Account {
	const bearings = [...listBearings(place, party, day, index)].sort(byStrength);
	const standing = bearings.filter(isStanding);
	const clashing = standing.filter((bearing) => standing.some((other) => isClash(bearing, other)));
	const headline = standing[0];
	const gather = (leading: readonly Bearing[]): Evidence => {
		const claims = uniqueClaims(leading);
		const also = uniqueClaims(standing).filter((claim) => !claims.includes(claim));
		const overtaken = uniqueClaims(bearings).filter(
			(claim) => !claims.includes(claim) && !also.includes(claim),
		);
		const lastSaid = claims
			.map((claim) => claim.said.last)
			.sort()
			.at(-1);
		const carried = lastSaid !== undefined && lastSaid < day ? { carriedFrom: lastSaid } : {};
		return { place, party, day, claims, also, overtaken, bearings, ...carried };
	};
	if (!headline) return { ...gather([]), kind: 'silent' };
	if (clashing.length > 0) return { ...gather(clashing), kind: 'mixed' };
	const { predicate, holder } = headline.assertion;
	const alike = standing.filter((b) => b.assertion.predicate === predicate && b.assertion.holder === holder);
	if (predicate === 'present' || predicate === 'advancing') {
		return { ...gather(alike), kind: predicate, holder, basis: headline.basis };
	}
	const { portion, basis } = headline;
	return { ...gather(alike.filter((b) => b.portion === portion)), kind: predicate, holder, portion, basis };
}

/** The account of each party on `place`, in the dataset's party order. */
export function listAccounts(place: PlaceId, day: Day, index: GroundIndex): readonly Account[] {
	return index.dataset.parties.map((party) => accountOf(place, party.id, day, index));
}

export function isStanding(bearing: Bearing): boolean {
	return bearing.overtaken === undefined;
}

/** Strongest first: predicate, portion, basis, the later, the lower id. */
function byStrength(a: Bearing, b: Bearing): number {
	return (
		PREDICATES.indexOf(a.assertion.predicate) - PREDICATES.indexOf(b.assertion.predicate) ||
		PORTIONS.indexOf(a.portion) - PORTIONS.indexOf(b.portion) ||
		BASES.indexOf(a.basis) - BASES.indexOf(b.basis) ||
		compareDays(b.claim.said.last, a.claim.said.last) ||
		compareIds(a.claim.id, b.claim.id)
	);
}

function uniqueClaims(bearings: readonly Bearing[]): readonly Claim[] {
	return [...new Set(bearings.map((bearing) => bearing.claim))].sort((a, b) => compareIds(a.id, b.id));
}

function compareDays(a: Day, b: Day): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
