/** How do the accounts of a day stand in a table: which rows, under which place, resting on how many claims? */

import type { Account } from './account.ts';
import type { Dataset } from './dataset.ts';
import type { Day } from './day.ts';
import type { DayAccounts, PlaceAccounts } from './day-accounts.ts';
import { groupBy } from './group-by.ts';
import { findGroundAround, type PlaceId } from './place.ts';
import type { TouchIndex } from './touch.ts';

export interface PlaceRow extends PlaceAccounts {
	/** How many of the claims said by the day reach the place by themselves, or were ever lent to it. */
	readonly claims: number;
}

/** A row, and those of places inside it. */
export interface RowMember {
	readonly row: PlaceRow;
	readonly inside: readonly PlaceRow[];
}

export interface RowGroup {
	/** The place around; null for rows that lie in none. */
	readonly parent: PlaceId | null;
	readonly members: readonly RowMember[];
}

/** In the order of the accounts. */
export function listRows(dayAccounts: DayAccounts, day: Day, touches: TouchIndex): readonly PlaceRow[] {
	return [...dayAccounts.values()].map((there) => ({
		...there,
		claims: countClaims(there.place, day, touches),
	}));
}

/**
 * Rows by the place around their district, in the order given; a place around listed ones stands first in its own
 * group. Where a district itself is not among the rows, each place inside it stands for itself.
 */
export function groupRows(
	rows: readonly PlaceRow[],
	{ places, colouredLevel }: Pick<Dataset, 'places' | 'colouredLevel'>,
): readonly RowGroup[] {
	const districtOf = ({ place }: PlaceRow) => findGroundAround(place, colouredLevel, places);
	const listed = new Set(rows.map(({ place }) => place));
	const inside = groupBy(rows, districtOf);
	const heads = rows.filter((row) => {
		const district = districtOf(row);
		return district === undefined || !listed.has(district);
	});
	const parentOf = (row: PlaceRow) => places.get(districtOf(row) ?? row.place)?.parent ?? null;
	const parents = new Set(heads.map(parentOf));
	const groups = new Map<PlaceId | null, RowMember[]>();
	for (const row of heads) {
		const group = parents.has(row.place) ? row.place : parentOf(row);
		const members = groups.get(group) ?? [];
		const member = { row, inside: inside.get(row.place) ?? [] };
		groups.set(group, group === row.place ? [member, ...members] : [...members, member]);
	}
	return [...groups].map(([parent, members]) => ({ parent, members }));
}

/** The accounts of observers who say something of the place. */
export function listReported({ observed }: PlaceRow): readonly Account[] {
	return observed.filter(({ kind }) => kind !== 'silent');
}

function countClaims(place: PlaceId, day: Day, touches: TouchIndex): number {
	let count = 0;
	for (const { said } of touches.claimsReaching(place)) if (said.last <= day) count++;
	return count;
}
