/** Which parts of a map lie on ground, roughly? Row by row, so that a box is looked up at once. */

import { listPolygons } from '../domain/bounds.ts';
import type { Area } from '../domain/geometry.ts';
import type { Box, Pixels, Project } from './spots.ts';

/** From one row to the next, in CSS pixels. */
export const STEP = 6;

/** By row: from where to where ground lies, in CSS pixels from the left. */
export type GroundRows = ReadonlyMap<number, readonly (readonly [from: number, to: number])[]>;

export function listGroundRows(outlines: readonly Area[], pointOf: Project): GroundRows {
	const rows = new Map<number, (readonly [number, number])[]>();
	for (const rings of outlines.flatMap(listPolygons)) {
		const edges = new Map<number, number[]>();
		for (const ring of rings) {
			const points = ring.map(pointOf);
			points.forEach((point, i) => {
				const before = points[i - 1];
				if (before) cross(before, point, edges);
			});
		}
		for (const [row, xs] of edges) {
			xs.sort((a, b) => a - b);
			const spans = rows.get(row) ?? [];
			rows.set(row, spans);
			for (let i = 1; i < xs.length; i += 2) spans.push([xs[i - 1] ?? 0, xs[i] ?? 0]);
		}
	}
	return rows;
}

/** Notes where an edge crosses each row. */
function cross(from: Pixels, to: Pixels, edges: Map<number, number[]>): void {
	const [[x, y], [toX, toY]] = from[1] < to[1] ? [from, to] : [to, from];
	for (let row = Math.ceil(y / STEP); row * STEP < toY; row++) {
		const at = x + ((row * STEP - y) / (toY - y)) * (toX - x);
		edges.set(row, [...(edges.get(row) ?? []), at]);
	}
}

/** Whether any of its rows touches ground. */
export function isOnGround({ x, y, width, height }: Box, rows: GroundRows): boolean {
	for (let row = Math.ceil(y / STEP); row * STEP <= y + height; row++) {
		if (rows.get(row)?.some(([from, to]) => from < x + width && to > x)) return true;
	}
	return false;
}
