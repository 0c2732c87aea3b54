import './district-table.css';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { COMPARISONS, type ComparisonKind } from '../domain/comparison.ts';
import type { Day } from '../domain/day.ts';
import type { DayAccounts } from '../domain/day-accounts.ts';
import type { VoiceId } from '../domain/observer.ts';
import type { PlaceId } from '../domain/place.ts';
import { groupRows, listRows, type PlaceRow } from '../domain/place-table.ts';
import { headlineSaying } from '../domain/saying.ts';
import { useActions } from './actions.ts';
import { DistrictRow, listReported, ReportedRow } from './DistrictRow.tsx';
import { useGround } from './ground.ts';
import { PlaceButton } from './PlaceButton.tsx';
import { SelectField } from './SelectField.tsx';
import { useRowClicks } from './use-row-clicks.ts';
import { type Piece, useRowsInSight } from './use-rows-in-sight.ts';

interface Props {
	dayAccounts: DayAccounts;
	day: Day;
	selected: PlaceId | null;
	/** Which rows are shown; all, if null. */
	comparison: ComparisonKind | null;
	onComparison: (comparison: ComparisonKind | null) => void;
	/** On paper: all rows are drawn, but no more than this. */
	most?: number;
}

/** What the rows of a group are sorted by: a column, or a voice's account. */
type SortKey = 'place' | 'comparison' | 'claims' | `voice ${VoiceId}`;

interface Sort {
	readonly key: SortKey;
	readonly isDescending: boolean;
}

interface Column {
	readonly key: SortKey;
	readonly label: string;
}

/** All that the map shows, as a table grouped by the place around the districts; a row is its place, and places inside a district follow it. */
export function DistrictTable({ dayAccounts, day, selected, comparison, onComparison, most }: Props) {
	const { ground, dataset, text, names } = useGround();
	const { touches } = ground;
	const [sort, setSort] = useState<Sort>();
	const rows = useMemo(() => listRows(dayAccounts, day, touches), [dayAccounts, day, touches]);
	const shown = useMemo(
		() => rows.filter((row) => comparison === null || row.comparison.kind === comparison),
		[rows, comparison],
	);
	const compare = useCompare(rows, sort);
	const lines = useMemo(() => {
		const groups = groupRows(shown, dataset).map(({ parent, members }) => ({
			parent,
			rows: members
				.toSorted((a, b) => compare(a.row, b.row))
				.flatMap(({ row, inside }) => [row, ...inside.toSorted(compare)]),
		}));
		return listLines(groups).slice(0, most);
	}, [shown, dataset, compare, most]);
	const columns: readonly Column[] = [
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
	const kinds = COMPARISONS.filter(
		(kind) => kind === comparison || rows.some((row) => row.comparison.kind === kind),
	);
	const others = ground.passagePlaces.filter(({ id, point }) => point && !dayAccounts.has(id));
	const told = lines.filter(({ kind }) => kind === 'place').length;
	return (
		<div className="district-table list-panel">
			<div className="table-top">
				<p className="count" role="status">
					{text.shown(shown.length, rows.length)}
				</p>
				<SelectField
					label={text.comparisonHeading}
					value={comparison ?? ''}
					options={[
						{ value: '', label: text.any },
						...kinds.map((value) => ({ value, label: text.comparisonLabel[value] })),
					]}
					onChoose={(kind) => onComparison(kind || null)}
				/>
			</div>
			<Table
				lines={lines}
				caption={text.asSaidBy(day)}
				columns={columns}
				sort={sort}
				onSort={toggle}
				selected={selected}
				isOnPaper={most !== undefined}
				resetOn={`${sort?.key} ${sort?.isDescending} ${comparison}`}
			/>
			{told < shown.length && <p>{text.shown(told, shown.length)}</p>}
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

/** How two rows follow each other; what each is sorted by is worked out once. */
function useCompare(rows: readonly PlaceRow[], sort: Sort | undefined) {
	const { text, names } = useGround();
	return useMemo(() => {
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
		return (a: PlaceRow, b: PlaceRow) => {
			const [x = '', y = ''] = [values.get(a), values.get(b)];
			const order = typeof x === 'number' && typeof y === 'number' ? x - y : compare(String(x), String(y));
			return sort.isDescending ? -order : order;
		};
	}, [rows, sort, text, names]);
}

/** What stands in one row of the table: the place around those that follow, a place, or what observers say of the one before. */
type Line = { readonly group: PlaceId | null } & (
	| { readonly kind: 'around'; readonly place: PlaceId }
	| { readonly kind: 'place' | 'reported'; readonly place: PlaceId; readonly row: PlaceRow }
);

interface Group {
	readonly parent: PlaceId | null;
	readonly rows: readonly PlaceRow[];
}

function listLines(groups: readonly Group[]): readonly Line[] {
	return groups.flatMap(({ parent: group, rows }) => {
		const lines: Line[] = group ? [{ group, kind: 'around', place: group }] : [];
		for (const row of rows) {
			lines.push({ group, kind: 'place', place: row.place, row });
			if (listReported(row).length > 0) lines.push({ group, kind: 'reported', place: row.place, row });
		}
		return lines;
	});
}

interface TableProps {
	lines: readonly Line[];
	caption: string;
	columns: readonly Column[];
	sort: Sort | undefined;
	onSort: (key: SortKey) => void;
	selected: PlaceId | null;
	isOnPaper: boolean;
	/** When it is another, the table is shown from its beginning, or from the chosen row. */
	resetOn: string;
}

const rowOf = (place: string) => `[data-row="${place}"]`;
const placeKey = (place: PlaceId) => `place ${place}`;
const keyOf = ({ kind, place }: Line) => `${kind} ${place}`;
const hasStop = ({ kind }: Line) => kind !== 'reported';
/** Of a row of a few lines, in CSS pixels. */
const LINE_HEIGHT = 60;

/** A long one scrolls in a frame of its own beneath its head, and of its rows those in sight are drawn. */
function Table({ lines, caption, columns, sort, onSort, selected, isOnPaper, resetOn }: TableProps) {
	const { names } = useGround();
	const { choosePlace } = useActions();
	const frame = useRef<HTMLDivElement>(null);
	const table = useRef<HTMLTableElement>(null);
	const [head, setHead] = useState(0);
	useLayoutEffect(() => {
		const { caption, tHead } = table.current ?? {};
		setHead((caption?.offsetHeight ?? 0) + (tHead?.offsetHeight ?? 0));
	});
	useRowClicks(table, rowOf);
	const { isWhole, framing, style, pieces, measure, onKeyDown, onFocus } = useRowsInSight({
		frame,
		rows: lines,
		keyOf,
		hasStop,
		height: LINE_HEIGHT,
		chosen: selected && placeKey(selected),
		resetOn,
		head,
		isOnPaper,
	});
	const draw = (piece: Piece) => {
		const { key } = piece;
		if ('gap' in piece) {
			return (
				// biome-ignore lint/a11y/noAriaHiddenOnFocusable: it holds nothing that takes the focus
				<tr key={key} aria-hidden="true">
					<td className="gap" colSpan={columns.length} style={{ height: piece.gap }} />
				</tr>
			);
		}
		const { index } = piece;
		const line = lines[index];
		// The head of the table is the first of its rows.
		const at = { ref: measure, 'data-index': index, ...(!isWhole && { 'aria-rowindex': index + 2 }) };
		if (line === undefined) return null;
		const { kind, place } = line;
		if (kind === 'place') {
			return <DistrictRow key={key} at={at} row={line.row} isSelected={place === selected} />;
		}
		if (kind === 'reported') {
			return <ReportedRow key={key} at={at} row={line.row} isSelected={place === selected} />;
		}
		return (
			<tr key={key} className="group" {...at}>
				<th scope="rowgroup" colSpan={columns.length}>
					<button type="button" onClick={() => choosePlace(place)}>
						{names.place(place)}
					</button>
				</th>
			</tr>
		);
	};
	return (
		<div
			ref={frame}
			className={`table-frame ${framing}`}
			style={style && { ...style, scrollPaddingTop: head }}
		>
			<table
				ref={table}
				aria-rowcount={isWhole ? undefined : lines.length + 1}
				onKeyDown={onKeyDown}
				onFocus={onFocus}
			>
				<caption>{caption}</caption>
				<thead>
					<tr aria-rowindex={isWhole ? undefined : 1}>
						{columns.map(({ key, label }) => (
							<th
								key={key}
								scope="col"
								aria-sort={sort?.key === key ? (sort.isDescending ? 'descending' : 'ascending') : undefined}
							>
								<button type="button" onClick={() => onSort(key)}>
									{label}
								</button>
							</th>
						))}
					</tr>
				</thead>
				{groupPieces(pieces, lines).map(({ key, pieces }) => (
					<tbody key={key}>{pieces.map(draw)}</tbody>
				))}
			</table>
		</div>
	);
}

/** The pieces of each group of rows; a gap goes with what is before it. */
function groupPieces(pieces: readonly Piece[], lines: readonly Line[]) {
	const groups: { readonly key: string; readonly pieces: Piece[] }[] = [];
	for (const piece of pieces) {
		const last = groups.at(-1);
		const line = 'index' in piece ? lines[piece.index] : undefined;
		const key = line ? `around ${line.group ?? 'nothing'}` : (last?.key ?? 'above');
		if (last?.key === key) last.pieces.push(piece);
		else groups.push({ key, pieces: [piece] });
	}
	return groups;
}
