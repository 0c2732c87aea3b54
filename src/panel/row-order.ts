/** In which order do the rows of the table follow each other? */

import { COMPARISONS } from '../domain/comparison.ts';
import type { VoiceId } from '../domain/observer.ts';
import type { PlaceRow } from '../domain/place-table.ts';
import { headlineSaying } from '../domain/saying.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { Naming } from '../text/naming.ts';

/** What the rows of a group are sorted by: a column, or a voice's account. */
export type SortKey = 'place' | 'comparison' | 'claims' | `voice ${VoiceId}`;

export interface Sort {
	readonly key: SortKey;
	readonly isDescending: boolean;
}

export type CompareRows = (one: PlaceRow, other: PlaceRow) => number;

/** Of these rows alone: what each is sorted by is worked out once. Without a sort all are alike. */
export function compareRows(
	rows: readonly PlaceRow[],
	sort: Sort | undefined,
	text: Pick<Catalogue, 'lang' | 'accountLabel'>,
	names: Naming,
): CompareRows {
	if (!sort) return () => 0;
	const toValue = ({ place, claims, comparison, accounts }: PlaceRow): string | number => {
		if (sort.key === 'place') return names.place(place);
		if (sort.key === 'claims') return claims;
		if (sort.key === 'comparison') return COMPARISONS.indexOf(comparison.kind);
		const account = accounts.find(({ voice }) => sort.key === `voice ${voice}`);
		return account ? text.accountLabel(headlineSaying(account), names) : '';
	};
	const values = new Map(rows.map((row) => [row, toValue(row)]));
	const { compare } = new Intl.Collator(text.lang);
	return (one, other) => {
		const [x = '', y = ''] = [values.get(one), values.get(other)];
		const order = typeof x === 'number' && typeof y === 'number' ? x - y : compare(String(x), String(y));
		return sort.isDescending ? -order : order;
	};
}

/** What a column's heading leads to: up, then down, then as the rows were. */
export function nextSort(sort: Sort | undefined, key: SortKey): Sort | undefined {
	if (sort?.key !== key) return { key, isDescending: false };
	return sort.isDescending ? undefined : { key, isDescending: true };
}
