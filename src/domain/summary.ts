/** What does one party's whole account come down to, in one sentence's worth of groups? */

import type { Account } from './account.ts';
import { accountOf } from './account.ts';
import type { Basis, GroundIndex } from './bearing.ts';
import { type Portion, PREDICATES, type Predicate } from './claim.ts';
import { listDistrictsWithin, listPlacesAbove } from './dataset.ts';
import type { Day } from './day.ts';
import type { PartyId } from './party.ts';
import { listAncestors, type PlaceId } from './place.ts';
import { listSayings } from './saying.ts';

/** Ground that a group names. `extent`: the place itself, each district of it, or its districts not named beside it. */
export interface SummaryItem {
	readonly place: PlaceId;
	readonly extent: 'itself' | 'districts' | 'other-districts';
	readonly portion: Portion;
	/** The words name no holder. */
	readonly isInferred: boolean;
	readonly carriedFrom?: Day;
}

/** What the party says of one holder: all items share predicate and holder; of denials, either all deny a part (which denies every part) or none. */
export interface SummaryGroup {
	readonly predicate: Predicate;
	readonly holder: PartyId;
	readonly items: readonly SummaryItem[];
}

export interface Summary {
	readonly party: PartyId;
	/** Empty if the party is silent; "the other districts" come last. */
	readonly groups: readonly SummaryGroup[];
	/** Places of which the party's standing words clash. */
	readonly mixed: readonly PlaceId[];
}

/**
 * Districts in scope by who holds them; then what is denied, present or advancing, of them and of the places
 * above them. A district is folded into "the other districts" only if its party says something alike of every
 * other one there.
 */
export function summarise(party: PartyId, day: Day, index: GroundIndex): Summary {
	const account = (place: PlaceId) => accountOf(place, party, day, index);
	const districts = index.dataset.scope.map(account);
	const above = listPlacesAbove(index.dataset).map(account);
	const held = fold(districts.filter(isHeld), above, index);
	const groups = [
		...groupEntries(held).sort((a, b) => Number(hasRest(a)) - Number(hasRest(b))),
		...PREDICATES.filter((predicate) => predicate !== 'holds').flatMap((predicate) =>
			groupEntries([...districts, ...above].flatMap((one) => listBesides(one, predicate))),
		),
	];
	return {
		party,
		groups,
		mixed: [...districts, ...above].filter((a) => a.kind === 'mixed').map((a) => a.place),
	};
}

type Held = Account & {
	readonly kind: 'holds';
	readonly holder: PartyId;
	readonly portion: Portion;
	readonly basis: Basis;
};
interface Entry {
	readonly predicate: Predicate;
	readonly holder: PartyId;
	readonly item: SummaryItem;
}

const isHeld = (account: Account): account is Held => account.kind === 'holds';

function fold(held: readonly Held[], above: readonly Account[], index: GroundIndex): readonly Entry[] {
	const provinces = new Set(held.flatMap(({ place }) => listAncestors(place, index.dataset.places)));
	for (const province of provinces) {
		const within = listDistrictsWithin(province, index.dataset);
		const there = held.filter(({ place }) => within.includes(place));
		const alike = largestAlike(there);
		const [first] = alike;
		if (there.length < within.length || alike.length < 3 || !first) continue;
		const isSaidOfAll = above.some(
			(a) => a.place === province && isHeld(a) && a.holder === first.holder && a.portion === 'whole',
		);
		const whole = isSaidOfAll && first.portion === 'whole' ? 'itself' : 'districts';
		const extent = alike.length === within.length ? whole : 'other-districts';
		const folded = { ...entry(first, 'holds'), item: { ...itself(first), place: province, extent } as const };
		return [...held.filter((one) => !alike.includes(one)).map((one) => entry(one, 'holds')), folded];
	}
	return held.map((one) => entry(one, 'holds'));
}

/** The largest set that shares holder, portion and day, and whether the holder is inferred. */
function largestAlike(held: readonly Held[]): readonly Held[] {
	const isAlike = (a: Held, b: Held) =>
		a.holder === b.holder &&
		a.portion === b.portion &&
		a.carriedFrom === b.carriedFrom &&
		(a.basis === 'inferred') === (b.basis === 'inferred');
	const sets = held.map((one) => held.filter((other) => isAlike(one, other)));
	return sets.reduce((largest, set) => (set.length > largest.length ? set : largest), []);
}

function entry(account: Account & { holder: PartyId }, predicate: Predicate): Entry {
	return { predicate, holder: account.holder, item: itself(account) };
}

function itself(account: Account): SummaryItem {
	const portion = 'portion' in account ? account.portion : 'part';
	const carried = account.carriedFrom === undefined ? {} : { carriedFrom: account.carriedFrom };
	const isInferred = 'basis' in account && account.basis === 'inferred';
	return { place: account.place, extent: 'itself', portion, isInferred, ...carried };
}

/** What stands in an account besides who holds the ground; nothing of a mixed one, which is told apart. */
function listBesides(account: Account, predicate: Predicate): readonly Entry[] {
	if (account.kind === 'mixed') return [];
	return listSayings(account).flatMap(({ kind, holder, portion = 'part', ...said }): readonly Entry[] =>
		kind === predicate && holder
			? [{ predicate, holder, item: { place: account.place, extent: 'itself', portion, ...said } }]
			: [],
	);
}

function groupEntries(entries: readonly Entry[]): SummaryGroup[] {
	const groups: { predicate: Predicate; holder: PartyId; items: SummaryItem[] }[] = [];
	for (const { predicate, holder, item } of entries) {
		const group = groups.find(
			(g) =>
				g.predicate === predicate &&
				g.holder === holder &&
				(predicate !== 'denies' || isPart(g.items) === isPart([item])),
		);
		if (!group) groups.push({ predicate, holder, items: [item] });
		else if (!group.items.some((known) => isSameItem(known, item))) group.items.push(item);
	}
	return groups;
}

function isPart([first]: readonly SummaryItem[]): boolean {
	return first?.portion === 'part';
}

function isSameItem(a: SummaryItem, b: SummaryItem): boolean {
	const key = ({ place, portion, isInferred, carriedFrom }: SummaryItem) =>
		[place, portion, isInferred, carriedFrom].join(' ');
	return key(a) === key(b);
}

function hasRest(group: SummaryGroup): boolean {
	return group.items.some((item) => item.extent === 'other-districts');
}
