import './district-table.css';
import { useMemo, useRef, useState } from 'react';
import type { Account } from '../domain/account.ts';
import { COMPARISONS, type ComparisonKind } from '../domain/comparison.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Day } from '../domain/day.ts';
import type { DayAccounts, PlaceAccounts } from '../domain/day-accounts.ts';
import { groupBy } from '../domain/group-by.ts';
import type { VoiceId } from '../domain/observer.ts';
import { findGroundAround, type PlaceId } from '../domain/place.ts';
import { listSayings, type Saying, sayingKey } from '../domain/saying.ts';
import type { TouchIndex } from '../domain/touch.ts';
import { partyColour } from '../symbol/paint.ts';
import { isSigned } from '../symbol/sign.ts';
import { sayingSince } from '../text/said.ts';
import { useActions } from './actions.ts';
import { useGround } from './ground.ts';
import { useLight } from './light.ts';
import { PlaceButton } from './PlaceButton.tsx';
import { SignIcon } from './SignIcon.tsx';
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
	const rows = useMemo(
		() =>
			[...dayAccounts.values()].map((place) => ({
				...place,
				claims: countClaims(place.place, day, touches),
			})),
		[dayAccounts, day, touches],
	);
	const sortValue = (row: Row, key: SortKey): string | number => {
		if (key === 'place') return names.place(row.place);
		if (key === 'claims') return row.claims;
		if (key === 'comparison') return COMPARISONS.indexOf(row.comparison.kind);
		const account = row.accounts.find(({ voice }) => key === `voice ${voice}`);
		return account ? text.accountLabel(listSayings(account)[0], names) : '';
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

interface Row extends PlaceAccounts {
	/** How many claims assert something of the place, said by the day shown. */
	readonly claims: number;
}

function DistrictRow({ row, isSelected }: { row: Row; isSelected: boolean }) {
	const { ground, dataset, text, names } = useGround();
	const { choosePlace, point } = useActions();
	const { place, accounts, observed, comparison } = row;
	const isLit = useLight(({ places }) => places.has(place));
	const level = dataset.places.get(place)?.level ?? '';
	const reported = observed.filter(({ kind }) => kind !== 'silent');
	const behaviour = {
		'data-is-selected': isSelected,
		'data-is-lit': isLit,
		'data-is-inside': ground.standingOf(place) === 'inside',
		onPointerEnter: () => point({ place }),
		onPointerLeave: () => point(null),
	};
	return (
		<>
			<tr {...behaviour}>
				<th scope="row">
					<button
						type="button"
						aria-expanded={isSelected}
						data-row={place}
						onClick={() => choosePlace(isSelected ? null : place)}
						onFocus={() => point({ place })}
						onBlur={() => point(null)}
					>
						{names.place(place)}
					</button>
					{level !== dataset.colouredLevel && <small>{text.level(level)}</small>}
				</th>
				{accounts.map((account) => (
					<td key={account.voice} data-kind={account.kind}>
						<AccountCell account={account} />
					</td>
				))}
				<td>{text.comparisonLabel[comparison.kind]}</td>
				<td className="number">{text.number(row.claims)}</td>
			</tr>
			{reported.length > 0 && (
				<tr className="reported" data-leads={place} {...behaviour}>
					<td colSpan={accounts.length + 3}>
						{text.alsoReported}
						{reported.map((account) => (
							<div key={account.voice}>
								<b>{names.voice(account.voice).short}</b>
								<AccountCell account={account} />
							</div>
						))}
					</td>
				</tr>
			)}
		</>
	);
}

/** What an account says of its place, most important first. */
function AccountCell({ account }: { account: Account }) {
	const { text, names } = useGround();
	const [headline, ...others] = listSayings(account);
	return (
		<>
			<span className="cell-label" style={{ borderColor: colourOf(headline) }}>
				<SayingSign saying={headline} />
				{text.saying(headline, names)}
			</span>
			<small>{text.accountNote(account, names)}</small>
			{others.map((saying) => (
				<small key={sayingKey(saying)}>
					<SayingSign saying={saying} />
					{sayingSince(saying, text.saying(saying, names), text)}
				</small>
			))}
		</>
	);
}

/** The sign of what is said, also where it is lent; the map shows that beside the place it was said of. */
function SayingSign({ saying: { kind, holder } }: { saying: Saying }) {
	if (kind === 'mixed' || kind === 'silent' || !isSigned(kind)) return null;
	return <SignIcon sign={{ name: kind, ...(holder !== undefined && { holder }) }} />;
}

/** That of who is said to hold the place; what a sign shows has its colour there. */
function colourOf({ kind, holder }: Saying): string | undefined {
	if (kind === 'mixed' || kind === 'silent' || isSigned(kind) || holder === undefined) return undefined;
	return partyColour(holder);
}

/** A row, and those of places inside it. */
interface Member {
	readonly row: Row;
	readonly inside: readonly Row[];
}

/**
 * Rows by the place around their district, in the order given; a place around listed ones stands first in its own
 * group, until it is sorted. Where a district itself is filtered out, each place inside it stands for itself.
 */
function groupRows(
	rows: readonly Row[],
	{ places, colouredLevel }: Dataset,
): readonly { parent: PlaceId | null; members: readonly Member[] }[] {
	const districtOf = ({ place }: Row) => findGroundAround(place, colouredLevel, places);
	const listed = new Set(rows.map(({ place }) => place));
	const inside = groupBy(rows, (row) => districtOf(row));
	const heads = rows.filter((row) => {
		const district = districtOf(row);
		return district === undefined || !listed.has(district);
	});
	const parentOf = (row: Row) => places.get(districtOf(row) ?? row.place)?.parent ?? null;
	const parents = new Set(heads.map(parentOf));
	const groups = new Map<PlaceId | null, Member[]>();
	for (const row of heads) {
		const group = parents.has(row.place) ? row.place : parentOf(row);
		const members = groups.get(group) ?? [];
		const member = { row, inside: inside.get(row.place) ?? [] };
		groups.set(group, group === row.place ? [member, ...members] : [...members, member]);
	}
	return [...groups].map(([parent, members]) => ({ parent, members }));
}

/** Of those said by then, what reaches the place by itself or was ever lent to it. */
function countClaims(place: PlaceId, day: Day, touches: TouchIndex): number {
	return (touches.on.get(place) ?? []).filter((one) => {
		const touch = touches.of.get(one.id);
		const reaches = [touch?.asserted, touch?.lent].some((places) => places?.includes(place));
		return one.kind === 'claim' && one.said.last <= day && reaches;
	}).length;
}
