/** How are chosen units drawn, with the ground around them, so that they fit together? */

import type { Position } from 'geojson';
import { type Bounds, boundsOf, listPolygons } from '../../domain/bounds.ts';
import type { Area } from '../../domain/geometry.ts';
import type { Unit } from './boundary-file.ts';
import { generalise } from './generalise.ts';
import { joinBorders } from './join-borders.ts';

/** Units beside those drawn: with some position in their box, a tenth wider on each side. */
export function listNear(drawn: readonly Unit[], units: readonly Unit[]): readonly Unit[] {
	const [west, south, east, north] = boundsOf(drawn.map(({ outline }) => outline));
	const aside = Math.max(east - west, north - south) / 10;
	const isNear = ([lng = 0, lat = 0]: Position) =>
		lng > west - aside && lng < east + aside && lat > south - aside && lat < north + aside;
	return units.filter(
		(unit) => !drawn.includes(unit) && listPolygons(unit.outline).some(([outer = []]) => outer.some(isNear)),
	);
}

export interface Drawn {
	readonly outlines: ReadonlyMap<Unit, Area>;
	readonly beside: readonly (readonly [Unit, Area])[];
	readonly unsound: readonly Unit[];
	readonly movedMetres: number;
	readonly toleranceMetres: number;
	readonly leftOut: number;
}

/** @param asked metres; derived from the extent, if undefined. */
export function drawUnits(drawn: readonly Unit[], beside: readonly Unit[], asked: number | undefined): Drawn {
	const all = [...drawn, ...beside];
	const toleranceMetres = asked ?? chooseTolerance(boundsOf(drawn.map(({ outline }) => outline)));
	const { outlines, ...made } = generalise(
		drawn.map(({ outline }) => outline),
		beside.map(({ outline }) => outline),
		toleranceMetres,
	);
	const pairs = all.flatMap((unit, index) => {
		const outline = outlines[index];
		return outline ? [{ unit, outline, isDrawn: index < drawn.length }] : [];
	});
	const joined = joinBorders(
		pairs.map(({ outline }) => outline),
		pairs.filter(({ isDrawn }) => isDrawn).length,
	);
	const done = pairs.map(({ unit, outline, isDrawn }, index) => ({
		isDrawn,
		pair: [unit, joined[index] ?? outline] as const,
	}));
	return {
		...made,
		toleranceMetres,
		outlines: new Map(done.flatMap(({ isDrawn, pair }) => (isDrawn ? [pair] : []))),
		beside: done.flatMap(({ isDrawn, pair }) => (isDrawn ? [] : [pair])),
		unsound: all.filter((_, index) => outlines[index] === undefined),
	};
}

/** Between one and two pixels of a map 1,500 pixels across, in round numbers: 100 m for a province, 1,000 m for a large country. */
function chooseTolerance([west, south, east, north]: Bounds): number {
	const width = Math.cos((((south + north) / 2) * Math.PI) / 180);
	const metres = (Math.hypot((east - west) * width, north - south) * 111_195) / 1500;
	const round = [20, 50, 100, 200, 500, 1000, 2000, 5000];
	return (
		round.toSorted(
			(one, other) => Math.abs(Math.log(one / metres)) - Math.abs(Math.log(other / metres)),
		)[0] ?? 100
	);
}
