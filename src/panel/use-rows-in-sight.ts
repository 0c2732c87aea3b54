/** Which rows of a list are drawn? All of a short one; of a longer one those in sight, with gaps as high as the rest. */

import './long-list.css';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
	type CSSProperties,
	type KeyboardEvent,
	type RefObject,
	useCallback,
	useEffect,
	useMemo,
	useRef,
	useState,
} from 'react';
import { isModified } from './is-modified.ts';

/** So many rows stand whole, for the browser's own search and for whoever reads on by the keyboard or by ear. */
const WHOLE = 100;
/** CSS pixels, until the frame tells its own. */
const FRAME_HEIGHT = 800;
/** Rows on either side of those in sight. */
const BEYOND = 3;
/** Where Tab goes from a row; the one beside it may have nothing that takes the focus. */
const BESIDE = [-2, -1, 1, 2];
/** Of the frame of a long list: without its style sheet, too, it is no higher than the window, or all rows would be in sight. */
const SCROLLING: CSSProperties = { maxHeight: '100vh', overflow: 'auto' };

/** What stands one after the other: rows, by where they are in the list, and gaps, in CSS pixels. */
export type Piece =
	| { readonly key: string; readonly index: number }
	| { readonly key: string; readonly gap: number };

export interface Sought<T> {
	/** What scrolls. Each row that is drawn has its `data-index`. */
	readonly frame: RefObject<HTMLElement | null>;
	readonly rows: readonly T[];
	/** The same function each time. */
	readonly keyOf: (row: T) => string;
	/** Whether a row has something that takes the focus; without it, each has. */
	readonly hasStop?: (row: T) => boolean;
	/** Of a row, about, in CSS pixels; those that are drawn are measured. */
	readonly height: number;
	/** The key of the chosen row: it is brought into sight. */
	readonly chosen?: string | null;
	/** When it is another, the list is shown from its beginning, or from the chosen row. */
	readonly resetOn?: string;
	/** CSS pixels of the frame above the first row, which may lie over those below. */
	readonly head?: number;
	/** Where nothing scrolls: all rows are drawn. */
	readonly isOnPaper?: boolean;
}

interface RowsInSight {
	/** Whether all rows are drawn. */
	readonly isWhole: boolean;
	/** Of the frame: the class that lets it scroll; none, if all rows are drawn. */
	readonly framing: string;
	/** Of the frame. */
	readonly style: CSSProperties | undefined;
	readonly pieces: readonly Piece[];
	/** The `ref` of each row that is drawn. */
	readonly measure: (row: HTMLElement | null) => void;
	/** Of the frame: Home and End go to the first and the last row. */
	readonly onKeyDown: (event: KeyboardEvent) => void;
	/** Of the frame: the row that has the focus stays, and so do those beside it, where Tab goes. */
	readonly onFocus: (event: { readonly target: EventTarget }) => void;
}

/** The chosen row and the one that had the focus last are drawn wherever they are. */
export function useRowsInSight<T>(sought: Sought<T>): RowsInSight {
	const { frame, rows, keyOf, height, hasStop = () => true } = sought;
	const { chosen = null, resetOn = '', head = 0, isOnPaper = false } = sought;
	const count = rows.length;
	const isWhole = isOnPaper || count <= WHOLE;
	const [focused, setFocused] = useState<string | null>(null);
	const chosenAt = useIndex(chosen, rows, keyOf);
	const focusedAt = useIndex(focused, rows, keyOf);
	const listKept = useCallback(
		(range: Range) => {
			const kept = [chosenAt, focusedAt]
				.filter((at) => at >= 0)
				.flatMap((at) => [at, ...BESIDE.map((by) => at + by)]);
			const all = [...defaultRangeExtractor(range), ...kept.filter((at) => at >= 0 && at < count)];
			return [...new Set(all)].sort((one, other) => one - other);
		},
		[chosenAt, focusedAt, count],
	);
	const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
		count: isWhole ? 0 : count,
		enabled: !isWhole,
		getScrollElement: () => frame.current,
		getItemKey: useCallback(
			(index: number) => {
				const row = rows[index];
				return row === undefined ? index : keyOf(row);
			},
			[rows, keyOf],
		),
		estimateSize: useCallback(() => height, [height]),
		initialRect: { width: 0, height: FRAME_HEIGHT },
		overscan: BEYOND,
		rangeExtractor: listKept,
		scrollMargin: head,
		scrollPaddingStart: head,
	});

	const isListed = chosenAt >= 0;
	const lastReset = useRef(resetOn);
	// biome-ignore lint/correctness/useExhaustiveDependencies: only when another is chosen, comes to be listed, or the list begins anew: in one that changes meanwhile its reader stays where they are
	useEffect(() => {
		const outer = frame.current;
		const beginsAnew = resetOn !== lastReset.current;
		lastReset.current = resetOn;
		if (!outer) return;
		if (isListed) {
			const isThere = isInSight(outer, rowAt(outer, chosenAt), head);
			rowAt(outer, chosenAt)?.scrollIntoView({ block: 'nearest' });
			if (!isWhole && !isThere) virtualizer.scrollToIndex(chosenAt, { align: 'center' });
		} else if (beginsAnew) outer.scrollTop = 0;
	}, [chosen, isListed, resetOn]);

	/** Whose focus is asked for, once it is drawn. */
	const asked = useRef<number | null>(null);
	useEffect(() => {
		if (asked.current === null || !focusOn(rowAt(frame.current, asked.current))) return;
		asked.current = null;
	});
	const onKeyDown = (event: KeyboardEvent) => {
		if (isWhole || isModified(event) || event.shiftKey || (event.key !== 'Home' && event.key !== 'End'))
			return;
		const at = event.key === 'Home' ? rows.findIndex(hasStop) : rows.findLastIndex(hasStop);
		const row = rows[at];
		if (row === undefined) return;
		event.preventDefault();
		virtualizer.scrollToIndex(at);
		if (focusOn(rowAt(frame.current, at))) return;
		asked.current = at;
		setFocused(keyOf(row));
	};
	const onFocus = ({ target }: { readonly target: EventTarget }) => {
		if (isWhole || !(target instanceof Element)) return;
		const index = target.closest('[data-index]')?.getAttribute('data-index');
		const row = index == null ? undefined : rows[Number(index)];
		if (row !== undefined) setFocused(keyOf(row));
	};

	const pieces = isWhole
		? rows.map((row, index) => ({ key: keyOf(row), index }))
		: listPieces(virtualizer.getVirtualItems(), head, head + virtualizer.getTotalSize());
	const measure = isWhole ? NO_MEASURE : virtualizer.measureElement;
	const framing = isWhole ? '' : 'long-frame';
	const style = isWhole ? undefined : SCROLLING;
	return { isWhole, framing, style, pieces, measure, onKeyDown, onFocus };
}

function NO_MEASURE(): void {}

function useIndex<T>(key: string | null, rows: readonly T[], keyOf: (row: T) => string): number {
	return useMemo(() => (key === null ? -1 : rows.findIndex((row) => keyOf(row) === key)), [key, rows, keyOf]);
}

function rowAt(frame: HTMLElement | null, index: number): HTMLElement | null {
	return frame?.querySelector<HTMLElement>(`[data-index="${index}"]`) ?? null;
}

/** Tells whether there is such a row. */
function focusOn(row: HTMLElement | null): boolean {
	row?.querySelector<HTMLElement>('button, a')?.focus({ preventScroll: true });
	return row !== null;
}

function isInSight(frame: HTMLElement, row: HTMLElement | null, head: number): boolean {
	if (!row) return false;
	const [outer, inner] = [frame.getBoundingClientRect(), row.getBoundingClientRect()];
	return inner.top >= outer.top + head && inner.bottom <= outer.bottom;
}

interface Span {
	readonly key: string | number | bigint;
	readonly index: number;
	readonly start: number;
	readonly end: number;
}

function listPieces(drawn: readonly Span[], start: number, end: number): readonly Piece[] {
	const pieces: Piece[] = [];
	let at = start;
	const leap = (to: number) => {
		if (to > at) pieces.push({ key: `gap ${pieces.length}`, gap: to - at });
	};
	for (const row of drawn) {
		leap(row.start);
		pieces.push({ key: String(row.key), index: row.index });
		at = row.end;
	}
	leap(end);
	return pieces;
}
