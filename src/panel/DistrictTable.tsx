import { useMemo, useState } from 'react';
import { COMPARISONS, type ComparisonKind } from '../domain/comparison.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Day } from '../domain/day.ts';
import type { PartyId } from '../domain/party.ts';
import type { PlaceId } from '../domain/place.ts';
import type { PlaceReading, Reading } from '../domain/reading.ts';
import { listSayings, sayingKey } from '../domain/saying.ts';
import type { TouchIndex } from '../domain/touch.ts';
import { partyColour } from '../symbol/paint.ts';
import { accountWords } from '../text/account-words.ts';
import { sayingWords } from '../text/claim-words.ts';
import { useActions } from './actions.ts';
import { useGround } from './ground.ts';

interface Props {
	reading: Reading;
	day: Day;
	selected: PlaceId | null;
	lit: ReadonlySet<PlaceId>;
	/** Which rows are shown; all, if null. */
	comparison: ComparisonKind | null;
	onComparison: (comparison: ComparisonKind | null) => void;
}

/** What the rows of a group are sorted by: a column, or a party's account. */
type SortKey = 'place' | 'comparison' | 'claims' | `party ${PartyId}`;

interface Sort {
	readonly key: SortKey;
	readonly isDescending: boolean;
}

/** All that the map shows, as a table grouped by the place around; a row is its place. */
export function DistrictTable({ reading, day, selected, lit, comparison, onComparison }: Props) {
	const { dataset, touches, passagePlaces, text, nameOf, wordsOf } = useGround();
	const { choosePlace } = useActions();
	const [sort, setSort] = useState<Sort>();
	const rows = useMemo(
		() =>
			[...reading.values()].map((place) => ({
				...place,
				claims: countClaims(place.place, day, touches),
			})),
		[reading, day, touches],
	);
	const sortValue = (row: Row, key: SortKey): string | number => {
		if (key === 'place') return nameOf(row.place);
		if (key === 'claims') return row.claims;
		if (key === 'comparison') return COMPARISONS.indexOf(row.comparison.kind);
		const account = row.accounts.find(({ party }) => key === `party ${party}`);
		return account ? text.accountLabel(accountWords(account, dataset, text)) : '';
	};
	const compare = (a: Row, b: Row) => {
		if (!sort) return 0;
		const [x, y] = [sortValue(a, sort.key), sortValue(b, sort.key)];
		const order =
			typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y), text.lang);
		return sort.isDescending ? -order : order;
	};
	const columns: readonly { readonly key: SortKey; readonly label: string }[] = [
		{ key: 'place', label: text.place },
		...dataset.parties.map(({ id }) => ({ key: `party ${id}` as const, label: wordsOf(id).short })),
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
	return (
		<div className="district-table">
			<label className="field">
				{text.comparisonHeading}
				<select
					value={comparison ?? ''}
					onChange={({ currentTarget }) =>
						onComparison(kinds.find((kind) => kind === currentTarget.value) ?? null)
					}
				>
					<option value="">{text.any}</option>
					{kinds.map((kind) => (
						<option key={kind} value={kind}>
							{text.comparisonLabel[kind]}
						</option>
					))}
				</select>
			</label>
			<p className="count" role="status">
				{text.shown(shown.length, rows.length)}
			</p>
			<table>
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
				{groupRows(shown, dataset).map(({ parent, rows: members }) => (
					<tbody key={parent ?? ''}>
						{parent && (
							<tr className="group">
								<th scope="rowgroup" colSpan={columns.length}>
									{nameOf(parent)}
								</th>
							</tr>
						)}
						{members.toSorted(compare).map((row) => (
							<DistrictRow
								key={row.place}
								row={row}
								isSelected={row.place === selected}
								isLit={lit.has(row.place)}
							/>
						))}
					</tbody>
				))}
			</table>
			<p className="places">
				{text.alsoOnMap}:{' '}
				{passagePlaces
					.filter(({ id, point }) => point && !reading.has(id))
					.map(({ id }) => (
						<button key={id} type="button" className="chip" onClick={() => choosePlace(id)}>
							{nameOf(id)}
						</button>
					))}
			</p>
		</div>
	);
}

interface Row extends PlaceReading {
	/** How many claims assert something of the place, said by the day shown. */
	readonly claims: number;
}

function DistrictRow({ row, isSelected, isLit }: { row: Row; isSelected: boolean; isLit: boolean }) {
	const { dataset, text, nameOf } = useGround();
	const { choosePlace, point } = useActions();
	const { place, accounts, comparison } = row;
	const level = dataset.places.get(place)?.level ?? '';
	return (
		<tr
			data-is-selected={isSelected}
			data-is-lit={isLit}
			onPointerEnter={() => point({ place })}
			onPointerLeave={() => point(null)}
		>
			<th scope="row">
				<button
					type="button"
					aria-expanded={isSelected}
					data-row={place}
					onClick={() => choosePlace(isSelected ? null : place)}
					onFocus={() => point({ place })}
					onBlur={() => point(null)}
				>
					{nameOf(place)}
				</button>
				{level !== dataset.colouredLevel && <small>{text.level(level)}</small>}
			</th>
			{accounts.map((account) => {
				const words = accountWords(account, dataset, text);
				const [, ...others] = listSayings(account);
				return (
					<td key={account.party} data-kind={account.kind}>
						<span
							style={account.kind === 'holds' ? { borderColor: partyColour(account.holder) } : undefined}
							className="cell-label"
						>
							{text.saying(words)}
						</span>
						<small>{text.accountNote(words)}</small>
						{others.map((saying) => (
							<small key={sayingKey(saying)}>
								{text.saying(sayingWords(saying, dataset, text))}
								{saying.carriedFrom !== undefined && ` (${text.lastSaid(saying.carriedFrom)})`}
							</small>
						))}
					</td>
				);
			})}
			<td>{text.comparisonLabel[comparison.kind]}</td>
			<td className="number">{text.number(row.claims)}</td>
		</tr>
	);
}

/** Rows by the place around them, in the order given; a place around listed ones stands first in its own group, until it is sorted. */
function groupRows(
	rows: readonly Row[],
	{ places }: Dataset,
): readonly { parent: PlaceId | null; rows: readonly Row[] }[] {
	const parents = new Set(rows.map(({ place }) => places.get(place)?.parent ?? null));
	const groups = new Map<PlaceId | null, Row[]>();
	for (const row of rows) {
		const group = parents.has(row.place) ? row.place : (places.get(row.place)?.parent ?? null);
		const members = groups.get(group) ?? [];
		groups.set(group, group === row.place ? [row, ...members] : [...members, row]);
	}
	return [...groups].map(([parent, members]) => ({ parent, rows: members }));
}

function countClaims(place: PlaceId, day: Day, touches: TouchIndex): number {
	return (touches.on.get(place) ?? []).filter(
		(one) => one.kind === 'claim' && one.said.last <= day && touches.of.get(one.id)?.asserted.includes(place),
	).length;
}
