/** Where does the line end that ties a name to ground it does not stand on? */

import type { Position } from 'geojson';
import type { Place } from '../domain/place.ts';

/** The point of the outline that is nearest to `at`; undefined without an outline. All `[lng, lat]`. */
export function findLeaderEnd({ boundary }: Pick<Place, 'boundary'>, at: Position): Position | undefined {
	if (!boundary) return undefined;
	const [lng = 0, lat = 0] = at;
	// Near enough on the ground of one map: degrees of longitude as long as they are there.
	const squeeze = Math.cos((lat * Math.PI) / 180);
	const polygons = boundary.type === 'Polygon' ? [boundary.coordinates] : boundary.coordinates;
	let nearest: { readonly end: Position; readonly apart: number } | undefined;
	for (const [outer = []] of polygons) {
		for (let i = 1; i < outer.length; i++) {
			const [x = 0, y = 0] = outer[i - 1] ?? [];
			const [toX = 0, toY = 0] = outer[i] ?? [];
			const [dx, dy] = [(toX - x) * squeeze, toY - y];
			const along = ((lng - x) * squeeze * dx + (lat - y) * dy) / (dx * dx + dy * dy || 1);
			const share = Math.min(1, Math.max(0, along));
			const end = [x + (toX - x) * share, y + (toY - y) * share];
			const apart = Math.hypot((lng - (end[0] ?? 0)) * squeeze, lat - (end[1] ?? 0));
			if (!nearest || apart < nearest.apart) nearest = { end, apart };
		}
	}
	return nearest?.end;
}
