/** Where do lines first cross, each other or themselves? */

import Flatbush from 'flatbush';
import type { Position } from 'geojson';

interface Side {
	readonly start: Position;
	readonly end: Position;
	/** Of which line, and the how manieth of it. */
	readonly line: number;
	readonly index: number;
}

/**
 * Some position where two sides meet that do not follow each other; touching counts, and a line that closes follows
 * itself. Undefined if none does. Not by Turf's `kinks`, which compares each side with each and lists all that meet:
 * of a tangle of some thousand positions, more than a machine holds.
 */
export function findCrossing(lines: readonly (readonly Position[])[]): Position | undefined {
	const sides = lines.flatMap((line, number) =>
		line.slice(1).map((end, index): Side => ({ start: line[index] ?? end, end, line: number, index })),
	);
	if (sides.length === 0) return undefined;
	const boxes = new Flatbush(sides.length);
	for (const side of sides) boxes.add(...boxOf(side));
	boxes.finish();
	const follow = (one: Side, other: Side) => {
		if (one.line !== other.line) return false;
		const apart = Math.abs(one.index - other.index);
		const count = (lines[one.line] ?? []).length - 1;
		return apart === 1 || (apart === count - 1 && closes(lines[one.line] ?? []));
	};
	for (const [i, side] of sides.entries()) {
		let [first, meeting] = [sides.length, undefined as Position | undefined];
		boxes.search(...boxOf(side), (k) => {
			const other = sides[k];
			if (other && k > i && k < first && !follow(side, other)) {
				const position = meet(side, other);
				if (position) [first, meeting] = [k, position];
			}
			return false;
		});
		if (meeting) return meeting;
	}
	return undefined;
}

function boxOf({ start, end }: Side): [west: number, south: number, east: number, north: number] {
	const [[lng = 0, lat = 0], [toLng = 0, toLat = 0]] = [start, end];
	return [Math.min(lng, toLng), Math.min(lat, toLat), Math.max(lng, toLng), Math.max(lat, toLat)];
}

function closes(line: readonly Position[]): boolean {
	const [first, last] = [line[0], line.at(-1)];
	return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

/** Where two sides meet, ends included; nowhere if they run alike. */
function meet(one: Side, other: Side): Position | undefined {
	const [x, y] = [one.start[0] ?? 0, one.start[1] ?? 0];
	const [dx, dy] = [(one.end[0] ?? 0) - x, (one.end[1] ?? 0) - y];
	const [toX, toY] = [(other.start[0] ?? 0) - x, (other.start[1] ?? 0) - y];
	const [otherDx, otherDy] = [
		(other.end[0] ?? 0) - (other.start[0] ?? 0),
		(other.end[1] ?? 0) - (other.start[1] ?? 0),
	];
	const across = dx * otherDy - dy * otherDx;
	if (across === 0) return undefined;
	const along = (toX * otherDy - toY * otherDx) / across;
	const alongOther = (toX * dy - toY * dx) / across;
	const isOnBoth = along >= 0 && along <= 1 && alongOther >= 0 && alongOther <= 1;
	return isOnBoth ? [x + along * dx, y + along * dy] : undefined;
}
