/** Where within an outline has a label the most room? */

import type { Position } from 'geojson';
import polylabel from 'polylabel';
import { listPolygons } from '../../domain/bounds.ts';
import { type Area, areaKm2, contains, positionWithin } from '../../domain/geometry.ts';
import { roundDegrees } from './generalise.ts';

/** The position farthest from every border of its largest part. */
export function findLabelPoint(outline: Area): Position {
	const parts = listPolygons(outline).map((rings) => ({
		rings,
		size: areaKm2({ type: 'Polygon', coordinates: rings }),
	}));
	const [largest] = parts.toSorted((one, other) => other.size - one.size);
	const rings = largest?.rings ?? [];
	const width = Math.cos(((rings[0]?.[0]?.[1] ?? 0) * Math.PI) / 180);
	const flat = rings.map((ring) => ring.map(([lng = 0, lat = 0]): [number, number] => [lng * width, lat]));
	const [x, y] = polylabel(flat, 0.001);
	const found = [roundDegrees(x / width), roundDegrees(y)];
	return contains(outline, found) ? found : positionWithin(outline);
}
