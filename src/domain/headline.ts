/** What does a whole day come to, in one line: what each voice says of the largest ground it speaks of, and in how many places the parties' accounts clash? */

import { accountOf } from './account-choice.ts';
import { isContradiction } from './comparison.ts';
import type { Day } from './day.ts';
import type { Ground } from './ground.ts';
import { groupBy } from './group-by.ts';
import type { VoiceId } from './observer.ts';
import type { PartyId } from './party.ts';
import { findGroundAround, isWithin, type PlaceId } from './place.ts';
import {
	compareStrength,
	isControl,
	isOfForces,
	type Portion,
	PREDICATES,
	type Predicate,
	TRAITS,
} from './predicate.ts';
import { type SummaryItem, summarise } from './summary.ts';

/** A place; or so many of its districts, each by itself. */
export interface HeadlineGround {
	readonly place: PlaceId;
	readonly districts?: number;
	/** Those are all districts it has. */
	readonly isEvery?: boolean;
}

/** What one voice says. `mixed`: its own words on that ground clash. */
export interface HeadlinePart {
	readonly voice: VoiceId;
	readonly kind: Predicate | 'mixed';
	/** Need not be the voice. */
	readonly holder?: PartyId;
	readonly portion?: Portion;
	/** The words name no holder. */
	readonly isInferred: boolean;
	/** At least one; equally large, and the same is said of each. */
	readonly grounds: readonly HeadlineGround[];
	/** What another voice's part says of the same place, and this voice says is not so. */
	readonly denies?: { readonly holder: PartyId; readonly portion: Portion };
}

export interface HeadlineClashes {
	readonly count: number;
	/** All of them are districts. */
	readonly areDistricts: boolean;
}

export interface Headline {
	/** In the order asked for, but for those who are silent. */
	readonly parts: readonly HeadlinePart[];
	readonly silent: readonly VoiceId[];
	/**
	 * In how many places the parties' accounts contradict each other, wholly or in part. What lies inside a district
	 * counts with it, and ground around districts only where none within it is counted. Absent if fewer than two speak.
	 */
	readonly clashes?: HeadlineClashes;
}

/** @param voices whose accounts are shown: all parties, or a single voice. */
export function headlineOf(voices: readonly VoiceId[], day: Day, ground: Ground): Headline {
	const told = voices.map((voice) => ({ voice, part: findLargest(voice, day, ground) }));
	const largest = told.flatMap(({ part }) => part ?? []);
	const parts = largest.map((part) => withDenial(part, largest, day, ground));
	const silent = told.filter(({ part }) => part === undefined).map(({ voice }) => voice);
	return { parts, silent, ...(parts.length > 1 && { clashes: countClashes(day, ground) }) };
}

/** A denial of what another is told of belongs in the same line: else it would seem to be granted. */
function withDenial(
	part: HeadlinePart,
	parts: readonly HeadlinePart[],
	day: Day,
	ground: Ground,
): HeadlinePart {
	const [only, ...more] = part.grounds;
	if (!only || more.length > 0 || only.districts !== undefined || isDenial(part)) return part;
	const { place } = only;
	const others = parts.filter(({ voice, kind, grounds }) => {
		const isHeld = kind !== 'mixed' && isControl({ predicate: kind });
		return voice !== part.voice && isHeld && grounds.length === 1 && grounds[0]?.place === place;
	});
	for (const { reach, portion } of ground.account(place, part.voice, day).standing) {
		const { predicate, holder } = reach.assertion;
		const isTold = others.some((one) => one.holder === holder);
		if (!isTold || !portion || holder === undefined || reach.lent || !TRAITS[predicate].isDenial) continue;
		return { ...part, denies: { holder, portion } };
	}
	return part;
}

function isDenial({ kind }: HeadlinePart): boolean {
	return kind !== 'mixed' && TRAITS[kind].isDenial;
}

interface Entry extends Omit<HeadlinePart, 'voice' | 'grounds' | 'denies'> {
	readonly ground: HeadlineGround;
	readonly size: number;
}

function findLargest(voice: VoiceId, day: Day, ground: Ground): HeadlinePart | undefined {
	const entries = listEntries(voice, day, ground);
	const [one, ...others] = entries;
	if (!one) return undefined;
	const first = others.reduce((most, other) => (byWeight(other, most) < 0 ? other : most), one);
	const rivals = entries.filter((one) => byWeight(first, one) === 0);
	const sets = groupBy(rivals, ({ holder }) => holder);
	// Of several holders: of whom most is said; then the voice itself.
	const [largest = []] = [...sets.values()].sort(
		(a, b) => b.length - a.length || Number(b[0]?.holder === voice) - Number(a[0]?.holder === voice),
	);
	const { kind, portion, isInferred } = first;
	const holder = largest[0]?.holder;
	const { places } = ground.dataset;
	const isPartOf = (inner: Entry, outer: Entry) => isWithin(inner.ground.place, outer.ground.place, places);
	const grounds = largest.filter((one) => !largest.some((other) => isPartOf(one, other)));
	return {
		voice,
		kind,
		...(holder !== undefined && { holder }),
		...(portion !== undefined && { portion }),
		isInferred,
		grounds: grounds.map((one) => one.ground),
	};
}

/** Of ground around districts, what its account says first; of the rest, what its summary says. */
function listEntries(voice: VoiceId, day: Day, ground: Ground): readonly Entry[] {
	const { groups } = summarise(voice, day, ground);
	const isAround = (place: PlaceId) => ground.standingOf(place) === 'around';
	const summed = groups.flatMap(({ predicate, holder, items }) =>
		items
			.filter(({ place, districts }) => districts !== undefined || !isAround(place))
			.map((item) => toEntry(predicate, holder, item, ground)),
	);
	const others = [...ground.on(day).values()].flatMap((there): readonly Entry[] => {
		const { place, kind, holder, portion, basis } = accountOf(there, voice);
		if (kind === 'silent' || (kind !== 'mixed' && !isAround(place))) return [];
		const item = { place, isInferred: basis === 'inferred', ...(portion && { portion }) };
		return [toEntry(kind, holder, item, ground)];
	});
	return [...others, ...summed];
}

function toEntry(
	kind: Entry['kind'],
	holder: PartyId | undefined,
	item: Pick<SummaryItem, 'place' | 'districts' | 'portion' | 'isInferred'>,
	ground: Ground,
): Entry {
	return {
		kind,
		...(holder !== undefined && { holder }),
		...(item.portion !== undefined && { portion: item.portion }),
		isInferred: item.isInferred,
		...measure(item, ground),
	};
}

/** By districts; ground around them is larger than they are together, if it is not told as so many of them. */
function measure({ place, districts }: Pick<SummaryItem, 'place' | 'districts'>, ground: Ground) {
	const all = ground.districtsWithin(place).length;
	if (districts !== undefined) {
		const isEvery = districts === all;
		return { ground: { place, districts, isEvery }, size: isEvery ? all + 0.5 : districts };
	}
	const standing = ground.standingOf(place);
	return { ground: { place }, size: { around: all + 0.5, ground: 1, inside: 0 }[standing] };
}

/** Who holds ground, and who does not, before forces; then the larger ground; then the stronger words. */
function byWeight(a: Entry, b: Entry): number {
	return (
		Number(speaksOfForces(a)) - Number(speaksOfForces(b)) ||
		b.size - a.size ||
		orderOf(a) - orderOf(b) ||
		(a.kind === 'mixed' ? 0 : compareStrength(a.kind, a.portion, b.portion)) ||
		Number(a.isInferred) - Number(b.isInferred) ||
		Number(a.ground.districts !== undefined) - Number(b.ground.districts !== undefined)
	);
}

function speaksOfForces({ kind }: Entry): boolean {
	return kind !== 'mixed' && isOfForces({ predicate: kind });
}

/** Of words that clash it is not known which is meant: they come first. */
function orderOf({ kind }: Entry): number {
	return kind === 'mixed' ? -1 : PREDICATES.indexOf(kind);
}

function countClashes(day: Day, ground: Ground): HeadlineClashes {
	const { colouredLevel, places } = ground.dataset;
	const clashing = [...ground.on(day).values()]
		.filter(({ comparison }) => isContradiction(comparison))
		.map(({ place }) => place);
	const all = new Set(clashing);
	const counted = clashing.filter((place) => {
		const standing = ground.standingOf(place);
		if (standing === 'around') return !clashing.some((other) => isWithin(other, place, places));
		const district = findGroundAround(place, colouredLevel, places);
		return standing === 'ground' || district === undefined || !all.has(district);
	});
	const areDistricts = counted.every((place) => ground.standingOf(place) === 'ground');
	return { count: counted.length, areDistricts };
}
