/** Which sentences of two parties clash, and in which places? */

import type { Assertion, Claim, StatementId } from './claim.ts';
import { keyOfKind, wordsKey } from './clashing.ts';
import { compareIds } from './compare-ids.ts';
import { type Comparison, isOutrightClash } from './comparison.ts';
import type { Day } from './day.ts';
import type { PlaceAccounts } from './day-accounts.ts';
import type { Ground } from './ground.ts';
import type { VoiceId } from './observer.ts';
import type { PlaceId, Standing } from './place.ts';
import type { Reach } from './reach.ts';
import { remember } from './remember.ts';
import { standingWords } from './stance.ts';

/** What one party says, in one claim or in several that say the same. */
export interface ClashingSide {
	readonly voice: VoiceId;
	/** At least one; by id. */
	readonly claims: readonly Claim[];
	/** Whether the words that clash name no holder, here or in any of the places. */
	readonly isInferred: boolean;
}

export interface ClashPair {
	/** The worst that the two come to in any of the places. */
	readonly kind: 'contradict' | 'partly-contradict';
	/** In the order of the parties. */
	readonly sides: readonly [ClashingSide, ClashingSide];
	/** At least one: ground around districts first, then districts, then places inside; else in the order of the places. */
	readonly places: readonly PlaceId[];
	/** Of a contradiction, those places over which the two contradict each other only in part. */
	readonly partly: readonly PlaceId[];
}

/** Each pair of sentences once, however many places it concerns: contradictions first, then those of most places. */
export function listClashPairs(day: Day, ground: Ground): readonly ClashPair[] {
	return pair(ground.on(day).values(), ground);
}

/** The pairs that clash over one place. */
export function listClashPairsOf(there: PlaceAccounts, ground: Ground): readonly ClashPair[] {
	return pair([there], ground);
}

/** The parties' words that clash over one place, in party order; what contradicts outright comes first. */
export function listClashingSides(there: PlaceAccounts, ground: Ground): readonly ClashingSide[] {
	const sides = listClashPairsOf(there, ground).flatMap((pair) => pair.sides);
	return there.accounts.flatMap(({ voice }) => {
		const claims = sides.flatMap((side) => (side.voice === voice ? side.claims : []));
		const isInferred = sides.some((side) => side.voice === voice && side.isInferred);
		return claims.length > 0 ? [{ voice, claims: [...new Set(claims)], isInferred }] : [];
	});
}

/** What a voice says in one or more claims. */
export interface ClashingWords {
	readonly voice: VoiceId;
	readonly ids: readonly StatementId[];
	readonly assertion: Assertion;
}

/** Which words clash with which, as they were said: those of several claims that say the same, once. */
export function listClashingWords({
	clashes,
}: Pick<Comparison, 'clashes'>): readonly (readonly [ClashingWords, ClashingWords])[] {
	const pairs = new Map<string, readonly [SameWords, SameWords]>();
	for (const [{ reach: one }, { reach: other }] of clashes) {
		const key = [one, other].map(({ claim, assertion }) => wordsKey(claim, assertion)).join(' / ');
		const known = pairs.get(key) ?? [toSame(one), toSame(other)];
		known[0].ids.add(one.claim.id);
		known[1].ids.add(other.claim.id);
		pairs.set(key, known);
	}
	return [...pairs.values()].map(([one, other]) => [listIds(one), listIds(other)]);
}

type SameWords = Omit<ClashingWords, 'ids'> & { readonly ids: Set<StatementId> };

function toSame({ claim, assertion }: Reach): SameWords {
	return { voice: claim.claimant, assertion, ids: new Set() };
}

function listIds({ ids, ...words }: SameWords): ClashingWords {
	return { ...words, ids: [...ids] };
}

interface Gathered {
	readonly voices: readonly [VoiceId, VoiceId];
	readonly ones: Set<Claim>;
	readonly others: Set<Claim>;
	/** Alike of all claims that stand together. */
	readonly areInferred: readonly [one: boolean, other: boolean];
	isOutright: boolean;
}

interface Found extends Pick<ClashPair, 'sides'> {
	readonly places: Set<PlaceId>;
	/** Those of them over which the two contradict each other wholly. */
	readonly outright: Set<PlaceId>;
	/** The ids of both sides, the lower first: the same whichever side comes first. */
	readonly ids: readonly string[];
}

function pair(places: Iterable<PlaceAccounts>, ground: Ground): readonly ClashPair[] {
	const found = new Map<string, Found>();
	for (const there of places) {
		for (const { voices, ones, others, areInferred, isOutright } of gather(there)) {
			const sides = [
				sideOf(voices[0], ones, areInferred[0]),
				sideOf(voices[1], others, areInferred[1]),
			] as const;
			const key = sides.map(({ claims }) => claims.map(({ id }) => id).join(' ')).join(' / ');
			const known = found.get(key);
			const ids = sides.flatMap(({ claims }) => claims.map(({ id }) => id)).sort(compareIds);
			const one: Found = known
				? { ...known, sides: [addInferred(known.sides[0], sides[0]), addInferred(known.sides[1], sides[1])] }
				: { sides, places: new Set(), outright: new Set(), ids };
			one.places.add(there.place);
			if (isOutright) one.outright.add(there.place);
			found.set(key, one);
		}
	}
	const rank = (place: PlaceId) => STANDINGS.indexOf(ground.standingOf(place));
	return [...found.values()]
		.map(({ ids, ...one }) => ({ pair: toPair(one, rank), ids }))
		.sort((a, b) => compare(a, b, rank))
		.map(({ pair }) => pair);
}

function toPair(
	{ sides, places: all, outright }: Omit<Found, 'ids'>,
	rank: (place: PlaceId) => number,
): ClashPair {
	const places = [...all].sort((a, b) => rank(a) - rank(b));
	if (outright.size === 0) return { kind: 'partly-contradict', sides, places, partly: [] };
	return { kind: 'contradict', sides, places, partly: places.filter((place) => !outright.has(place)) };
}

/** With the ids of both sides. */
interface Ranked extends Pick<Found, 'ids'> {
	readonly pair: ClashPair;
}

const STANDINGS: readonly Standing[] = ['around', 'ground', 'inside'];

function compare(a: Ranked, b: Ranked, rank: (place: PlaceId) => number): number {
	const kinds = Number(a.pair.kind !== 'contradict') - Number(b.pair.kind !== 'contradict');
	const [first, other] = [a.pair.places[0], b.pair.places[0]];
	const ranks = first === undefined || other === undefined ? 0 : rank(first) - rank(other);
	return kinds || b.pair.places.length - a.pair.places.length || ranks || compareAll(a.ids, b.ids);
}

function compareAll(a: readonly string[], b: readonly string[]): number {
	for (const [i, id] of a.entries()) {
		const order = compareIds(id, b[i] ?? '');
		if (order !== 0) return order;
	}
	return a.length - b.length;
}

/** What clashes over one place; claims that say the same of it stand together. */
const gather = remember(({ comparison }: PlaceAccounts): readonly Gathered[] => {
	const gathered = new Map<string, Gathered>();
	for (const [one, other] of comparison.clashes) {
		const key = `${keyOfKind(one)} / ${keyOfKind(other)}`;
		const known = gathered.get(key);
		const isOutright = isOutrightClash(standingWords(one), standingWords(other));
		if (known) {
			known.ones.add(one.reach.claim);
			known.others.add(other.reach.claim);
			known.isOutright ||= isOutright;
		} else {
			gathered.set(key, {
				voices: [one.reach.claim.claimant, other.reach.claim.claimant],
				ones: new Set([one.reach.claim]),
				others: new Set([other.reach.claim]),
				areInferred: [one.reach.assertion.inferred, other.reach.assertion.inferred],
				isOutright,
			});
		}
	}
	return [...gathered.values()];
});

function sideOf(voice: VoiceId, claims: ReadonlySet<Claim>, isInferred: boolean): ClashingSide {
	return { voice, claims: [...claims].sort((a, b) => compareIds(a.id, b.id)), isInferred };
}

/** Of the same claims in another place. */
function addInferred(side: ClashingSide, { isInferred }: ClashingSide): ClashingSide {
	return isInferred && !side.isInferred ? { ...side, isInferred } : side;
}
