/** Which assertions bear on a place, and what does the same party's later word make of each? */

import type { Assertion, Claim, Portion } from './claim.ts';
import { PORTIONS } from './claim.ts';
import type { Dataset } from './dataset.ts';
import type { Day } from './day.ts';
import type { PartyId } from './party.ts';
import { isWithin, listAncestors, type PlaceId, type Places } from './place.ts';

export const BASES = ['named', 'inherited', 'inferred'] as const;
/** How an assertion reaches its place, most direct first: it names it, it names one around it, or a reader infers the holder. */
export type Basis = (typeof BASES)[number];

/** One assertion that bears on one place, as it was said. */
export interface Reach {
	readonly claim: Claim;
	readonly assertion: Assertion;
	readonly basis: Basis;
	/** The portion said, less the exceptions within the place. */
	readonly portion: Portion;
}

/** Why a later claim of the same party replaced an assertion. */
export type Overtaking =
	/** It says otherwise. */
	| 'clash'
	/** It says the same again, or more. */
	| 'repeat'
	/** It says held where the earlier said present or advancing. */
	| 'holding';

/** An assertion on a place as of a day, with what became of it. */
export interface Bearing extends Reach {
	/** What is left of the portion after `cuts`. */
	readonly portion: Portion;
	/** Later claims that took part of it away, each once, in order of saying. */
	readonly cuts: readonly { readonly by: Claim; readonly to: Portion }[];
	/** Present if it no longer stands. */
	readonly overtaken?: { readonly by: Claim; readonly because: Overtaking };
}

/** Every assertion of a dataset by the place it bears on; built once, since a dataset never changes. */
export interface GroundIndex {
	readonly dataset: Dataset;
	readonly on: ReadonlyMap<PlaceId, readonly Reach[]>;
	/** Every assertion on a place strictly within the key. */
	readonly within: ReadonlyMap<PlaceId, readonly Reach[]>;
}

export function indexGround(dataset: Dataset): GroundIndex {
	const on = new Map<PlaceId, Reach[]>();
	const within = new Map<PlaceId, Reach[]>();
	const { places } = dataset;
	const districtsWithin = groupDistricts(dataset);
	for (const claim of dataset.claims) {
		for (const assertion of claim.assertions) {
			const own = reach(claim, assertion, assertion.place, places);
			append(on, assertion.place, own);
			for (const outer of listAncestors(assertion.place, places)) append(within, outer, own);
			if (!assertion.reachesDistricts) continue;
			for (const id of districtsWithin.get(assertion.place) ?? []) {
				if (!isExcepted(id, assertion, places)) append(on, id, reach(claim, assertion, id, places));
			}
		}
	}
	return { dataset, on, within };
}

/** The assertions of `party` on `place` that count on `asOf`, that day included, with the fate of each; by claim id. */
export function listBearings(
	place: PlaceId,
	party: PartyId,
	asOf: Day,
	index: GroundIndex,
): readonly Bearing[] {
	const counts = ({ claim }: Reach) => claim.claimant === party && claim.said.last <= asOf;
	const reaches = (index.on.get(place) ?? []).filter(counts);
	const within = (index.within.get(place) ?? []).filter(
		(inner) => inner.assertion.predicate === 'holds' && counts(inner),
	);
	const turns = listTurns(reaches, within);
	return reaches.map((reach) => follow(reach, turns));
}

/** True if both hold for different holders, one of them the whole or both most; or one holds at least what the other denies that holder. */
export function isClash(a: Bearing | Reach, b: Bearing | Reach): boolean {
	if (a.assertion.predicate === 'holds' && b.assertion.predicate === 'holds') {
		if (a.assertion.holder === b.assertion.holder) return false;
		if (a.portion === 'whole' || b.portion === 'whole') return true;
		return a.portion === 'most' && b.portion === 'most';
	}
	return isDenied(a, b) || isDenied(b, a);
}

function isDenied(held: Reach, denial: Reach): boolean {
	return (
		held.assertion.predicate === 'holds' &&
		denial.assertion.predicate === 'denies' &&
		held.assertion.holder === denial.assertion.holder &&
		isAtLeast(held.portion, denial.portion)
	);
}

/** What a party says that counts from one day on. */
interface Turn {
	readonly day: Day;
	readonly onPlace: readonly Reach[];
	/** That somebody holds a place within. */
	readonly within: readonly Reach[];
}

function listTurns(reaches: readonly Reach[], within: readonly Reach[]): readonly Turn[] {
	const turns = new Map<Day, { day: Day; onPlace: Reach[]; within: Reach[] }>();
	const turnOf = ({ claim }: Reach) => {
		const day = claim.said.last;
		const turn = turns.get(day) ?? { day, onPlace: [], within: [] };
		turns.set(day, turn);
		return turn;
	};
	for (const reach of reaches) turnOf(reach).onPlace.push(reach);
	for (const inner of within) turnOf(inner).within.push(inner);
	return [...turns.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/**
 * Later claims are taken day by day, all of one day at once, so that the order of records never matters
 * and what is overtaken stays so. A later claim acts with the portion it said, even if it was itself
 * overtaken afterwards.
 */
function follow(reach: Reach, turns: readonly Turn[]): Bearing {
	const isAfter = (other: Reach) => isLater(other.claim, reach.claim);
	const isTaken = (inner: Reach) =>
		reach.assertion.predicate === 'holds' &&
		inner.assertion.holder !== reach.assertion.holder &&
		isAfter(inner);
	let portion = reach.portion;
	const cuts: { by: Claim; to: Portion }[] = [];
	for (const turn of turns) {
		if (turn.day <= reach.claim.said.last) continue;
		const before = { ...reach, portion };
		const onPlace = turn.onPlace.filter(isAfter);
		for (const other of onPlace) {
			const because = overtakes(other, before);
			if (because) return { ...before, cuts, overtaken: { by: other.claim, because } };
		}
		const smaller = [
			...onPlace.map((other) => ({ by: other.claim, to: leaves(other, before) })),
			...turn.within.filter(isTaken).map((inner) => ({ by: inner.claim, to: 'most' as const })),
		];
		for (const { by, to } of smaller) {
			if (to === undefined || isAtLeast(to, before.portion)) continue;
			const known = cuts.find((cut) => cut.by === by);
			if (!known) cuts.push({ by, to });
			else if (!isAtLeast(to, known.to)) known.to = to;
			if (!isAtLeast(to, portion)) portion = to;
		}
	}
	return { ...reach, portion, cuts };
}

function overtakes(later: Reach, earlier: Reach): Overtaking | undefined {
	const [next, previous] = [later.assertion, earlier.assertion];
	if (isClash(later, earlier)) return leaves(later, earlier) ? undefined : 'clash';
	if (next.holder !== previous.holder) return undefined;
	if (isRepeat(later, earlier)) return 'repeat';
	const isUnsettled = previous.predicate === 'present' || previous.predicate === 'advancing';
	return next.predicate === 'holds' && isUnsettled ? 'holding' : undefined;
}

/** What a later claim that another holds most or part of a place leaves of an earlier one. */
function leaves(later: Reach, earlier: Reach): Portion | undefined {
	const bothHold = later.assertion.predicate === 'holds' && earlier.assertion.predicate === 'holds';
	if (!bothHold || !isClash(later, earlier)) return undefined;
	if (later.portion === 'most') return 'part';
	return later.portion === 'part' ? 'most' : undefined;
}

function isRepeat(later: Reach, earlier: Reach): boolean {
	const [next, previous] = [later.assertion, earlier.assertion];
	if (next.predicate !== previous.predicate) return false;
	if (BASES.indexOf(later.basis) > BASES.indexOf(earlier.basis)) return false;
	if (later.portion === 'part' && earlier.portion === 'part' && next.detail !== previous.detail) return false;
	return next.predicate === 'denies'
		? isAtLeast(earlier.portion, later.portion)
		: isAtLeast(later.portion, earlier.portion);
}

/** True if all of `a` was said after all of `b`. */
function isLater(a: Claim, b: Claim): boolean {
	return a.said.first !== null && a.said.first > b.said.last;
}

function isAtLeast(a: Portion, b: Portion): boolean {
	return PORTIONS.indexOf(a) <= PORTIONS.indexOf(b);
}

/** The districts within each place that has any. */
function groupDistricts({ places, colouredLevel }: Dataset): ReadonlyMap<PlaceId, readonly PlaceId[]> {
	const within = new Map<PlaceId, PlaceId[]>();
	for (const { id, level } of places.values()) {
		if (level !== colouredLevel) continue;
		for (const outer of listAncestors(id, places)) append(within, outer, id);
	}
	return within;
}

function reach(claim: Claim, assertion: Assertion, place: PlaceId, places: Places): Reach {
	const direct = place === assertion.place ? 'named' : 'inherited';
	const hasException = assertion.except.some((except) => isWithin(except, place, places));
	return {
		claim,
		assertion,
		basis: assertion.inferred ? 'inferred' : direct,
		portion: assertion.portion === 'whole' && hasException ? 'most' : assertion.portion,
	};
}

function isExcepted(district: PlaceId, assertion: Assertion, places: Places): boolean {
	return assertion.except.some((except) => except === district || isWithin(district, except, places));
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}
