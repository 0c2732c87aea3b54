/** Which outlines run along each other without sharing the positions of their border, so that slivers and gaps show between them? */

import type { MultiPolygon, Polygon, Position } from 'geojson';
import { type Bounds, boundsOf, listMeeting, listPolygons } from './bounds.ts';
import { findNearestOnSide } from './side.ts';

/** Nearer than 200 m, two borders are meant to be one: outlines are good to about as much. In degrees of latitude. */
const NEAR = 0.2 / 111.2;

export interface LooseBorder {
	/** The first position of the one that lies beside the border of the other and is none of its positions. `[lng, lat]` */
	readonly position: Position;
	/** The index of the outline that has it. */
	readonly of: number;
	/** Where it lies in its coordinates. */
	readonly path: readonly number[];
	/** The index of the other outline. */
	readonly beside: number;
	/** How many positions along their border are not shared, this one included. */
	readonly count: number;
}

/** One for each two that touch and do not fit. @param outlines whose rings are sound. */
export function listLooseBorders(outlines: readonly (Polygon | MultiPolygon)[]): readonly LooseBorder[] {
	const borders = outlines.map(readBorder);
	return listMeeting(borders.map(({ bounds }) => bounds)).flatMap(([before, after]) => {
		const [one, other] = [borders[before], borders[after]];
		if (!one || !other) return [];
		const ofOne = listLoose(one, other, borders).map((found) => ({ ...found, of: before, beside: after }));
		const ofOther = listLoose(other, one, borders).map((found) => ({ ...found, of: after, beside: before }));
		const [first, ...others] = [...ofOne, ...ofOther];
		return first ? [{ ...first, count: 1 + others.length }] : [];
	});
}

/**
 * Positions of the one that lie along the other's border and are none of its own. Where the two borders part, at a
 * position that both share, the next ones lie near it, and along nothing; those that a third shares part there, too.
 */
function listLoose(of: Border, beside: Border, all: readonly Border[]) {
	const isOfThird = (key: string) => all.some((one) => one !== of && one !== beside && one.keys.has(key));
	return of.positions
		.filter(({ key, position }) => !beside.keys.has(key) && isAlong(position, of, beside) && !isOfThird(key))
		.map(({ position, path }) => ({ position, path }));
}

interface Border {
	/** Wider by what counts as near. */
	readonly bounds: Bounds;
	/** Each once, of all rings. */
	readonly positions: readonly {
		readonly position: Position;
		readonly key: string;
		readonly path: readonly number[];
	}[];
	readonly keys: ReadonlySet<string>;
	readonly sides: readonly (readonly [start: Position, end: Position])[];
}

function readBorder(outline: Polygon | MultiPolygon): Border {
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
	let least = Infinity;
	/** The end of the nearest side, if that is what lies nearest. */
	let corner: Position | undefined;
	for (const [start, end] of sides) {
		const { along, distance } = findNearestOnSide([lng, lat], start, end);
		if (distance >= least) continue;
		least = distance;
		corner = along === 0 ? start : along === 1 ? end : undefined;
	}
	return least < NEAR && !(corner && of.keys.has(String(corner)));
}
