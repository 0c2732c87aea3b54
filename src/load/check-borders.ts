/** Do districts that touch share the positions of their border? Else slivers and gaps show between them. */

import type { Position } from 'geojson';
import { type Bounds, boundsOf, listMeeting, listPolygons } from '../domain/bounds.ts';
import type { Outline } from './outline.ts';
import { type Locate, type Path, type Problem, quote } from './problem.ts';
import type { Located } from './records.ts';
import type { Boundary } from './to-domain.ts';

/** Nearer than 200 m, two borders are meant to be one: outlines are good to about as much. In degrees of latitude. */
const NEAR = 0.2 / 111.2;

/** @param boundaries whose rings are sound. One line for two that touch, at the first position that is not shared. */
export function checkBorders(
	boundaries: readonly Located<Boundary>[],
	{ places, colouredLevel }: Outline,
	locate: Locate,
): readonly Problem[] {
	const districts = boundaries
		.filter(({ value }) => places.get(value.place)?.level === colouredLevel)
		.map(({ at, value }) => ({ at, ...value, ...readBorder(value.outline) }));
	return listMeeting(districts.map(({ bounds }) => bounds)).flatMap(([before, after]) => {
		const [one, other] = [districts[before], districts[after]];
		if (!one || !other) return [];
		const loose = [...listLoose(one, other, districts), ...listLoose(other, one, districts)];
		const [first] = loose;
		if (!first) return [];
		const { of, beside, position, path } = first;
		const others = loose.length > 1 ? `; ${loose.length - 1} more along their border are not shared` : '';
		return [
			{
				...locate([...of.at, 'geometry', 'coordinates', ...path]),
				message: `[${position.join(', ')}] lies beside the border of ${quote(beside.place)} and is none of its positions${others}`,
				remedy: 'Give their common border the same positions.',
			},
		];
	});
}

type District = Boundary & Border & { readonly at: Path };

/**
 * Positions of the one that lie along the other's border and are none of its own. Where the two borders part, at a
 * position that both share, the next ones lie near it, and along nothing; those that a third shares part there, too.
 */
function listLoose(of: District, beside: District, districts: readonly District[]) {
	const isOfThird = (key: string) =>
		districts.some((one) => one !== of && one !== beside && one.keys.has(key));
	return of.positions
		.filter(({ key, position }) => !beside.keys.has(key) && isAlong(position, of, beside) && !isOfThird(key))
		.map((one) => ({ ...one, of, beside }));
}

interface Border {
	/** Wider by what counts as near. */
	readonly bounds: Bounds;
	/** Each once, of all rings. */
	readonly positions: readonly { readonly position: Position; readonly key: string; readonly path: Path }[];
	readonly keys: ReadonlySet<string>;
	readonly sides: readonly (readonly [start: Position, end: Position])[];
}

function readBorder(outline: Boundary['outline']): Border {
	const rings = listPolygons(outline).flatMap((polygon, part) =>
		polygon.map((ring, index) => ({ ring, path: outline.type === 'Polygon' ? [index] : [part, index] })),
	);
	const positions = rings.flatMap(({ ring, path }) =>
		ring.slice(0, -1).map((position, index) => ({
			position,
			key: String(position),
			path: [...path, index],
		})),
	);
	return {
		bounds: widen(boundsOf([outline])),
		positions,
		keys: new Set(positions.map(({ key }) => key)),
		sides: rings.flatMap(({ ring }) => ring.slice(1).map((end, i) => [ring[i] ?? end, end] as const)),
	};
}

function widen([west, south, east, north]: Bounds): Bounds {
	const aside = NEAR / Math.max(0.01, Math.cos((Math.max(-south, north) * Math.PI) / 180));
	return [west - aside, south - NEAR, east + aside, north + NEAR];
}

function isAlong([lng = 0, lat = 0]: Position, of: Border, { bounds, sides }: Border): boolean {
	if (lng < bounds[0] || lng > bounds[2] || lat < bounds[1] || lat > bounds[3]) return false;
	let nearest: Nearest = { distance: Infinity };
	for (const [start, end] of sides) {
		const one = findNearest([lng, lat], start, end);
		if (one.distance < nearest.distance) nearest = one;
	}
	return nearest.distance < NEAR && !(nearest.corner && of.keys.has(String(nearest.corner)));
}

/** In degrees of latitude. `corner`: the end of the side, if that is what lies nearest. */
interface Nearest {
	readonly distance: number;
	readonly corner?: Position;
}

/** On a plane, which at this nearness the ground is: Turf on its globe takes twenty times as long. */
function findNearest([lng = 0, lat = 0]: Position, start: Position, end: Position): Nearest {
	const width = Math.cos((lat * Math.PI) / 180);
	const x = ((start[0] ?? 0) - lng) * width;
	const y = (start[1] ?? 0) - lat;
	const dx = ((end[0] ?? 0) - lng) * width - x;
	const dy = (end[1] ?? 0) - lat - y;
	const along = Math.min(1, Math.max(0, -(x * dx + y * dy) / (dx * dx + dy * dy || 1)));
	const distance = Math.hypot(x + along * dx, y + along * dy);
	if (along > 0 && along < 1) return { distance };
	return { distance, corner: along === 0 ? start : end };
}
