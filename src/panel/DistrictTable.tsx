import './district-table.css';
import { useMemo, useRef, useState } from 'react';
import { COMPARISONS, type ComparisonKind } from '../domain/comparison.ts';
import type { Day } from '../domain/day.ts';
import type { DayAccounts } from '../domain/day-accounts.ts';
import { listPassagePlaces } from '../domain/passage-place.ts';
import type { PlaceId } from '../domain/place.ts';
import { listRows } from '../domain/place-table.ts';
import { useActions } from './actions.ts';
import { DistrictRow, ReportedRow } from './DistrictRow.tsx';
import { useGround } from './ground.ts';
import { PlaceButton } from './PlaceButton.tsx';
import { compareRows, nextSort, type Sort, type SortKey } from './row-order.ts';
import { SelectField } from './SelectField.tsx';
import { groupPieces, type Line, listLines } from './table-lines.ts';
import { useHeadHeight } from './use-head-height.ts';
import { useRowClicks } from './use-row-clicks.ts';
import { type Piece, useRowsInSight } from './use-rows-in-sight.ts';

interface Props {
	dayAccounts: DayAccounts;
	day: Day;
	selected: PlaceId | null;
	/** Which rows are shown; all, if null. */
	comparison: ComparisonKind | null;
	onComparison: (comparison: ComparisonKind | null) => void;
	/** On paper: all rows are drawn, but of no more places than this. */
	most?: number;
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
	const lines = useMemo(
		() => listLines(shown, dataset, compareRows(rows, sort, text, names), most),
		[shown, dataset, rows, sort, text, names, most],
	);
	const columns: readonly Column[] = [
		{ key: 'place', label: text.place },
		...dataset.parties.map(({ id }) => ({ key: `voice ${id}` as const, label: names.voice(id).short })),
		{ key: 'comparison', label: text.comparisonHeading },
		{ key: 'claims', label: text.claimsHeading },
	];
	const kinds = COMPARISONS.filter(
		(kind) => kind === comparison || rows.some((row) => row.comparison.kind === kind),
	);
	const others = listPassagePlaces(ground.dataset).filter(({ id, point }) => point && !dayAccounts.has(id));
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
				onSort={(key) => setSort(nextSort(sort, key))}
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
	const head = useHeadHeight(table);
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
