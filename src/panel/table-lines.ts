/** What stands in each row of the table, and which rows stand together? */

import type { Dataset } from '../domain/dataset.ts';
import type { PlaceId } from '../domain/place.ts';
import { groupRows, listReported, type PlaceRow } from '../domain/place-table.ts';
import type { CompareRows } from './row-order.ts';
import type { Piece } from './use-rows-in-sight.ts';

/** The place around those that follow, a place, or what observers say of the one before. */
export type Line = { readonly group: PlaceId | null } & (
	| { readonly kind: 'around'; readonly place: PlaceId }
	| { readonly kind: 'place' | 'reported'; readonly place: PlaceId; readonly row: PlaceRow }
);

/** Sorted within their groups, places inside a district after it. @param most how many places are told at most. */
export function listLines(
	rows: readonly PlaceRow[],
	dataset: Pick<Dataset, 'places' | 'colouredLevel'>,
	compare: CompareRows,
	most = Number.POSITIVE_INFINITY,
): readonly Line[] {
	const inOrder = groupRows(rows, dataset).flatMap(({ parent: group, members }) =>
		members
			.toSorted((one, other) => compare(one.row, other.row))
			.flatMap(({ row, inside }) => [row, ...inside.toSorted(compare)])
			.map((row) => ({ group, row })),
	);
	return inOrder.slice(0, most).flatMap(({ group, row }, i) => {
		const lines: Line[] = [{ group, kind: 'place', place: row.place, row }];
		if (group && inOrder[i - 1]?.group !== group) lines.unshift({ group, kind: 'around', place: group });
		if (listReported(row).length > 0) lines.push({ group, kind: 'reported', place: row.place, row });
		return lines;
	});
}

interface PieceGroup {
	readonly key: string;
	readonly pieces: readonly Piece[];
}

/** The pieces of each group of lines; a gap goes with what is before it. */
export function groupPieces(pieces: readonly Piece[], lines: readonly Line[]): readonly PieceGroup[] {
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
