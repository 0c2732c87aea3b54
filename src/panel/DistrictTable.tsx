import './district-table.css';
import { useMemo, useRef, useState } from 'react';
import { COMPARISONS, type ComparisonKind } from '../domain/comparison.ts';
import type { Day } from '../domain/day.ts';
import type { DayAccounts } from '../domain/day-accounts.ts';
import type { VoiceId } from '../domain/observer.ts';
import type { PlaceId } from '../domain/place.ts';
import { groupRows, listRows, type PlaceRow } from '../domain/place-table.ts';
import { headlineSaying } from '../domain/saying.ts';
import { useActions } from './actions.ts';
import { DistrictRow } from './DistrictRow.tsx';
import { useGround } from './ground.ts';
import { PlaceButton } from './PlaceButton.tsx';
import { SelectField } from './SelectField.tsx';
import { useRowClicks } from './use-row-clicks.ts';

interface Props {
	dayAccounts: DayAccounts;
	day: Day;
	selected: PlaceId | null;
	/** Which rows are shown; all, if null. */
	comparison: ComparisonKind | null;
	onComparison: (comparison: ComparisonKind | null) => void;
}

/** What the rows of a group are sorted by: a column, or a voice's account. */
type SortKey = 'place' | 'comparison' | 'claims' | `voice ${VoiceId}`;

interface Sort {
	readonly key: SortKey;
	readonly isDescending: boolean;
}

const rowOf = (place: string) => `[data-row="${place}"]`;

/** All that the map shows, as a table grouped by the place around the districts; a row is its place, and places inside a district follow it. */
export function DistrictTable({ dayAccounts, day, selected, comparison, onComparison }: Props) {
	const { ground, dataset, text, names } = useGround();
	const { touches } = ground;
	const { choosePlace } = useActions();
	const [sort, setSort] = useState<Sort>();
	const table = useRef<HTMLTableElement>(null);
	useRowClicks(table, rowOf);
	const rows = useMemo(() => listRows(dayAccounts, day, touches), [dayAccounts, day, touches]);
	const sortValue = (row: PlaceRow, key: SortKey): string | number => {
		if (key === 'place') return names.place(row.place);
		if (key === 'claims') return row.claims;
		if (key === 'comparison') return COMPARISONS.indexOf(row.comparison.kind);
		const account = row.accounts.find(({ voice }) => key === `voice ${voice}`);
		return account ? text.accountLabel(headlineSaying(account), names) : '';
	};
	const compare = (a: PlaceRow, b: PlaceRow) => {
		if (!sort) return 0;
		const [x, y] = [sortValue(a, sort.key), sortValue(b, sort.key)];
		const order =
			typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y), text.lang);
		return sort.isDescending ? -order : order;
	};
	const columns: readonly { readonly key: SortKey; readonly label: string }[] = [
		{ key: 'place', label: text.place },
		...dataset.parties.map(({ id }) => ({ key: `voice ${id}` as const, label: names.voice(id).short })),
		{ key: 'comparison', label: text.comparisonHeading },
		{ key: 'claims', label: text.claimsHeading },
	];
	const toggle = (key: SortKey) =>
		setSort(
			sort?.key === key
				? sort.isDescending
					? undefined
					: { key, isDescending: true }
				: { key, isDescending: false },
		);
	const shown = rows.filter((row) => comparison === null || row.comparison.kind === comparison);
	const kinds = COMPARISONS.filter(
		(kind) => kind === comparison || rows.some((row) => row.comparison.kind === kind),
	);
	const others = ground.passagePlaces.filter(({ id, point }) => point && !dayAccounts.has(id));
	return (
		<div className="district-table">
			<SelectField
				label={text.comparisonHeading}
				value={comparison ?? ''}
				options={[
					{ value: '', label: text.any },
					...kinds.map((value) => ({ value, label: text.comparisonLabel[value] })),
				]}
				onChoose={(kind) => onComparison(kind || null)}
			/>
			<p className="count" role="status">
				{text.shown(shown.length, rows.length)}
			</p>
			<table ref={table}>
				<caption>{text.asSaidBy(day)}</caption>
				<thead>
					<tr>
						{columns.map(({ key, label }) => (
							<th
								key={key}
								scope="col"
								aria-sort={sort?.key === key ? (sort.isDescending ? 'descending' : 'ascending') : undefined}
							>
								<button type="button" onClick={() => toggle(key)}>
									{label}
								</button>
							</th>
						))}
					</tr>
				</thead>
				{groupRows(shown, dataset).map(({ parent, members }) => (
					<tbody key={parent ?? ''}>
						{parent && (
							<tr className="group">
								<th scope="rowgroup" colSpan={columns.length}>
									<button type="button" onClick={() => choosePlace(parent)}>
										{names.place(parent)}
									</button>
								</th>
							</tr>
						)}
						{members
							.toSorted((a, b) => compare(a.row, b.row))
							.flatMap(({ row, inside }) => [row, ...inside.toSorted(compare)])
							.map((row) => (
								<DistrictRow key={row.place} row={row} isSelected={row.place === selected} />
							))}
					</tbody>
				))}
			</table>
			{others.length > 0 && (
				<p className="places">
					{text.alsoOnMap}{' '}
					{others.map(({ id }) => (
						<PlaceButton key={id} place={id} className="chip" />
					))}
				</p>
			)}
		</div>
	);
}
