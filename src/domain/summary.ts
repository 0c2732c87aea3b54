/** What does one voice's whole account come down to, in one sentence's worth of groups? */

import type { Account } from './account.ts';
import { accountOf } from './account-choice.ts';
import type { Day } from './day.ts';
import type { Ground } from './ground.ts';
import { groupBy } from './group-by.ts';
import type { VoiceId } from './observer.ts';
import type { PartyId } from './party.ts';
import { listAncestors, type PlaceId } from './place.ts';
import { isControl, isOfEveryPart, type Portion, PREDICATES, type Predicate } from './predicate.ts';
import { remember } from './remember.ts';
import { listSayings, type Saying } from './saying.ts';

/** Ground that a group names. `extent`: the place itself, each district of it, or its districts not named beside it. */
export interface SummaryItem {
	readonly place: PlaceId;
	readonly extent: 'itself' | 'districts' | 'other-districts';
	/** How many districts are told as one; absent for the place itself. */
	readonly districts?: number;
	/** Absent for forces. */
	readonly portion?: Portion;
	/** The words name no holder. */
	readonly isInferred: boolean;
	readonly carriedFrom?: Day;
}

/** What the voice says of one holder, or of none: all items share predicate and holder; either all are said of every part, or none. */
export interface SummaryGroup {
	readonly predicate: Predicate;
	readonly holder?: PartyId;
	readonly items: readonly SummaryItem[];
}

export interface Summary {
	readonly voice: VoiceId;
	/** Empty if the voice is silent; "the other districts" come last. */
	readonly groups: readonly SummaryGroup[];
	/** Places of which the voice's standing words clash. */
	readonly mixed: readonly PlaceId[];
}

interface Entry {
	readonly predicate: Predicate;
	readonly holder?: PartyId;
	readonly item: SummaryItem;
	/** The same for what is told in one group. */
	readonly group: string;
	/** The same for what says the same. */
	readonly said: string;
}

/**
 * Ground by who holds it; then what is lost, denied or said of forces there. Whatever was said of a place inside a
 * district is told of that place. A district is folded into "the other districts" only if the voice says that somebody
 * holds every other one there.
 */
export function summarise(voice: VoiceId, day: Day, ground: Ground): Summary {
	const accounts = [...ground.on(day).values()].map((there) => accountOf(there, voice));
	const kinds = groupBy(accounts, ({ place }) => ground.standingOf(place));
	const districts = kinds.get('ground') ?? [];
	const inside = kinds.get('inside') ?? [];
	const around = kinds.get('around') ?? [];
	const [ofDistricts, ofInside, ofAround] = [districts, inside, around].map(entriesBy);
	const groups = PREDICATES.flatMap((predicate) => {
		const [onDistricts = [], within = []] = [ofDistricts?.get(predicate), ofInside?.get(predicate)];
		if (!isControl({ predicate })) {
			return groupEntries([...onDistricts, ...within, ...(ofAround?.get(predicate) ?? [])]);
		}
		const held = fold(districts, around, predicate, ground);
		// A headline that covers every district is told of these.
		const others = around.flatMap((one) => {
			const isOfDistricts = one.standing[0]?.reach.assertion.reachesDistricts;
			const entries = entriesOf(one).filter((entry) => entry.predicate === predicate);
			return entries.slice(isOfDistricts ? 1 : 0);
		});
		return groupEntries([...held, ...within, ...others]).sort(
			(a, b) => Number(hasRest(a)) - Number(hasRest(b)),
		);
	});
	return { voice, groups, mixed: accounts.filter(({ kind }) => kind === 'mixed').map(({ place }) => place) };
}

function entriesBy(accounts: readonly Account[]): ReadonlyMap<Predicate, readonly Entry[]> {
	return groupBy(accounts.flatMap(entriesOf), ({ predicate }) => predicate);
}

/** What is said of the very place. */
const entriesOf = remember((account: Account): readonly Entry[] => {
	const sayings = listOwnSayings(account);
	return sayings.flatMap((one) => {
		const { kind } = one;
		return kind === 'mixed' || kind === 'silent' ? [] : toEntry(kind, one, account.place);
	});
});

/** What is said of the very place; nothing of a mixed account, which is told apart. */
function listOwnSayings(account: Account): readonly Saying[] {
	return account.kind === 'mixed' ? [] : listSayings(account).filter(({ lent }) => lent === undefined);
}

/** Who holds districts, folded province by province, the nearest around them first. */
function fold(
	districts: readonly Account[],
	around: readonly Account[],
	predicate: Predicate,
	ground: Ground,
): readonly Entry[] {
	const headlines = new Map<PlaceId, Saying>();
	const besides: Entry[] = [];
	for (const account of districts) {
		const [headline, ...others] = listOwnSayings(account);
		if (headline?.kind === predicate && account.standing[0]?.reach.lent === undefined) {
			headlines.set(account.place, headline);
		} else if (headline?.kind === predicate) besides.push(toEntry(predicate, headline, account.place));
		for (const saying of others) {
			if (saying.kind === predicate) besides.push(toEntry(predicate, saying, account.place));
		}
	}
	const folded: Entry[] = [];
	for (const [province, within] of groupByProvince(headlines.keys(), ground)) {
		const there = within.filter((district) => headlines.has(district));
		const alike = findLargestAlike(there, headlines);
		const [first] = alike;
		const saying = first === undefined ? undefined : headlines.get(first);
		if (there.length < within.length || alike.length < 3 || !saying) continue;
		const said = around.find(({ place }) => place === province);
		const isSaidOfAll =
			said?.kind === predicate &&
			said.holder === saying.holder &&
			said.portion === 'whole' &&
			saying.portion === 'whole';
		const whole = isSaidOfAll ? 'itself' : 'districts';
		const extent = alike.length === within.length ? whole : 'other-districts';
		const { item } = toEntry(predicate, saying, province);
		folded.push(makeEntry(predicate, saying.holder, { ...item, ...foldedExtent(extent, alike.length) }));
		for (const district of alike) headlines.delete(district);
	}
	const single = [...headlines].map(([place, saying]) => toEntry(predicate, saying, place));
	return [...single, ...besides, ...folded];
}

function foldedExtent(
	extent: SummaryItem['extent'],
	districts: number,
): Pick<SummaryItem, 'extent' | 'districts'> {
	return extent === 'itself' ? { extent } : { extent, districts };
}

/** The districts of each place around those, all of which are in scope; the nearest places first. */
function groupByProvince(
	districts: Iterable<PlaceId>,
	ground: Ground,
): ReadonlyMap<PlaceId, readonly PlaceId[]> {
	const { places, scope, colouredLevel } = ground.dataset;
	const wanted = new Set([...districts].flatMap((district) => listAncestors(district, places)));
	const inScope = new Set(scope);
	const within = new Map<PlaceId, PlaceId[]>([...wanted].map((province) => [province, []]));
	const isPartly = new Set<PlaceId>();
	for (const { id, level } of places.values()) {
		if (level !== colouredLevel) continue;
		for (const outer of listAncestors(id, places)) {
			if (inScope.has(id)) within.get(outer)?.push(id);
			else isPartly.add(outer);
		}
	}
	return new Map(
		[...within]
			.filter(([province]) => !isPartly.has(province))
			.sort(([a], [b]) => listAncestors(b, places).length - listAncestors(a, places).length),
	);
}

/** The largest set that shares holder, portion and day, and whether the holder is inferred. */
function findLargestAlike(
	districts: readonly PlaceId[],
	headlines: ReadonlyMap<PlaceId, Saying>,
): readonly PlaceId[] {
	const sets = groupBy(districts, (district) => {
		const { holder, portion, carriedFrom, isInferred } = headlines.get(district) ?? {};
		return [holder, portion, carriedFrom, isInferred].join(' ');
	});
	return [...sets.values()].reduce((largest, set) => (set.length > largest.length ? set : largest), []);
}

function toEntry(
	predicate: Predicate,
	{ holder, portion, isInferred, carriedFrom }: Saying,
	place: PlaceId,
): Entry {
	return makeEntry(predicate, holder, {
		place,
		extent: 'itself',
		...(portion && { portion }),
		isInferred,
		...(carriedFrom !== undefined && { carriedFrom }),
	});
}

function makeEntry(predicate: Predicate, holder: PartyId | undefined, item: SummaryItem): Entry {
	const isOutright = isOfEveryPart({ predicate, ...(item.portion && { portion: item.portion }) });
	return {
		predicate,
		...(holder !== undefined && { holder }),
		item,
		group: [predicate, holder, !isControl({ predicate }) && isOutright].join(' '),
		said: JSON.stringify(item),
	};
}

function groupEntries(entries: readonly Entry[]): SummaryGroup[] {
	const groups = groupBy(entries, ({ group }) => group);
	return [...groups.values()].flatMap((group): readonly SummaryGroup[] => {
		const [first] = group;
		if (!first) return [];
		const { predicate, holder } = first;
		const items = new Map(group.map(({ said, item }) => [said, item]));
		return [{ predicate, ...(holder !== undefined && { holder }), items: [...items.values()] }];
	});
}

function hasRest({ items }: SummaryGroup): boolean {
	return items.some(({ extent }) => extent === 'other-districts');
}
