/** How long does the check of outlines take on a whole country of districts? */

import type { Position } from 'geojson';
import { checkGeometry } from '../src/load/check-geometry.ts';
import { readOutline } from '../src/load/outline.ts';
import { formatProblem, inFolder } from '../src/load/problem.ts';
import { readRecords } from '../src/load/records.ts';
import { seededRandom } from './random.ts';
import { type Timed, timeRuns } from './time-runs.ts';

const SIDE = 20;
/** Positions along each side of a district. */
const STEPS = 40;
/** How far a border wanders: less than from its nearer corner, so that no two cross. */
const WANDER = 0.8;

/** To check the rings of every outline, its label, and that no two share ground. */
export function measureGeometry(runs: number): Timed {
	const raw = inventGround(1);
	const records = readRecords(raw, readOutline(raw), inFolder);
	return timeRuns(`${SIDE * SIDE} invented districts of ${4 * STEPS} positions`, runs, () => {
		const [problem] = checkGeometry(records, inFolder);
		if (problem) throw new Error(formatProblem(problem));
	});
}

/** A chessboard of districts whose borders wander, the same for both sides of each. */
function inventGround(seed: number): unknown {
	const random = seededRandom(seed);
	// From each corner to the next one east, and to the next one north.
	const corners = Array.from({ length: SIDE + 1 }, (_, y) =>
		Array.from({ length: SIDE + 1 }, (_, x) => [x, y]),
	);
	const wander = ([x = 0, y = 0]: Position, dx: number, dy: number): Position[] =>
		Array.from({ length: STEPS }, (_, i) => {
			const along = i / STEPS;
			const aside = (2 * random() - 1) * WANDER * Math.min(along, 1 - along);
			return [x + dx * along + dy * aside, y + dy * along + dx * aside];
		});
	const east = corners.map((row) => row.map((corner) => wander(corner, 1, 0)));
	const north = corners.map((row) => row.map((corner) => wander(corner, 0, 1)));
	const features = corners.slice(0, -1).flatMap((row, y) =>
		row.slice(0, -1).map((_, x) => {
			const [south, right] = [east[y]?.[x] ?? [], north[y]?.[x + 1] ?? []];
			const [top, left] = [east[y + 1]?.[x] ?? [], north[y]?.[x] ?? []];
			const back = (line: Position[], end: Position) => [end, ...line.slice(1).toReversed()];
			const ring = [...south, ...right, ...back(top, [x + 1, y + 1]), ...back(left, [x, y + 1]), [x, y]];
			return {
				type: 'Feature',
				id: `d${y}-${x}`,
				properties: { labelAt: [x + 0.5, y + 0.5] },
				geometry: { type: 'Polygon', coordinates: [ring] },
			};
		}),
	);
	const places = features.map(({ id }) => ({
		'@id': id,
		type: 'Feature',
		properties: { title: id },
		types: [{ label: 'district' }],
		names: [{ toponym: id, lang: 'en' }],
		geometry: null,
	}));
	return {
		boundaries: { type: 'FeatureCollection', features },
		gazetteer: { type: 'FeatureCollection', features: places },
	};
}
