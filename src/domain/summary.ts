/** What does one party's whole account come down to, in one sentence's worth of groups? */

import type { Account } from './account.ts';
import { accountOf, isStanding } from './account.ts';
import type { GroundIndex } from './bearing.ts';
import type { Portion, Predicate } from './claim.ts';
import { listDistrictsWithin, listPlacesAbove } from './dataset.ts';
import type { Day } from './day.ts';
import type { PartyId } from './party.ts';
import { listAncestors, type PlaceId } from './place.ts';

/** Ground that a group names. `extent`: the place itself, each district of it, or its districts not named beside it. */
export interface SummaryItem {
	readonly place: PlaceId;
	readonly extent: 'itself' | 'districts' | 'other-districts';
	readonly portion: Portion;
	readonly carriedFrom?: Day;
}

/** What the party says of one holder: all items share predicate and holder. */
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
 * Districts in scope by their headline, denials of and headlines about the places above them. A district
 * is folded into "the other districts" only if its party says something alike of every other one there.
 */
export function summarise(party: PartyId, day: Day, index: GroundIndex): Summary {
	const account = (place: PlaceId) => accountOf(place, party, day, index);
	const districts = index.dataset.scope.map(account);
	const above = listPlacesAbove(index.dataset).map(account);
	const held = fold(districts.filter(isHeld), above, index);
	const groups = [
		...groupEntries(held).sort((a, b) => Number(hasRest(a)) - Number(hasRest(b))),
		...groupEntries([...districts, ...above].flatMap(listDenials)),
		...groupEntries([...districts, ...above].filter(isAround).map((a) => entry(a, a.kind))),
	];
	return {
		party,
		groups,
		mixed: [...districts, ...above].filter((a) => a.kind === 'mixed').map((a) => a.place),
	};
}

type Held = Account & { readonly kind: 'holds'; readonly holder: PartyId; readonly portion: Portion };
type Around = Account & { readonly kind: 'present' | 'advancing'; readonly holder: PartyId };
interface Entry {
	readonly predicate: Predicate;
	readonly holder: PartyId;
	readonly item: SummaryItem;
}

const isHeld = (account: Account): account is Held => account.kind === 'holds';
const isAround = (account: Account): account is Around =>
	account.kind === 'present' || account.kind === 'advancing';

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

/** The largest set that shares holder, portion and day. */
function largestAlike(held: readonly Held[]): readonly Held[] {
	const isAlike = (a: Held, b: Held) =>
		a.holder === b.holder && a.portion === b.portion && a.carriedFrom === b.carriedFrom;
	const sets = held.map((one) => held.filter((other) => isAlike(one, other)));
	return sets.reduce((largest, set) => (set.length > largest.length ? set : largest), []);
}

function entry(account: Account & { holder: PartyId }, predicate: Predicate): Entry {
	return { predicate, holder: account.holder, item: itself(account) };
}

function itself(account: Account): SummaryItem {
	const portion = 'portion' in account ? account.portion : 'part';
	const carried = account.carriedFrom === undefined ? {} : { carriedFrom: account.carriedFrom };
	return { place: account.place, extent: 'itself', portion, ...carried };
}

function listDenials(account: Account): readonly Entry[] {
	if (account.kind === 'mixed') return [];
	return account.bearings
		.filter((bearing) => isStanding(bearing) && bearing.assertion.predicate === 'denies')
		.map(({ assertion, claim, portion }) => {
			const carried = claim.said.last < account.day ? { carriedFrom: claim.said.last } : {};
			const item = { place: account.place, extent: 'itself', portion, ...carried } as const;
			return { predicate: 'denies', holder: assertion.holder, item };
		});
}

function groupEntries(entries: readonly Entry[]): SummaryGroup[] {
	const groups: { predicate: Predicate; holder: PartyId; items: SummaryItem[] }[] = [];
	for (const { predicate, holder, item } of entries) {
		const group = groups.find((g) => g.predicate === predicate && g.holder === holder);
		if (!group) groups.push({ predicate, holder, items: [item] });
		else if (!group.items.some((known) => isSameItem(known, item))) group.items.push(item);
	}
	return groups;
}

function isSameItem(a: SummaryItem, b: SummaryItem): boolean {
	return a.place === b.place && a.portion === b.portion && a.carriedFrom === b.carriedFrom;
}

function hasRest(group: SummaryGroup): boolean {
	return group.items.some((item) => item.extent === 'other-districts');
}
