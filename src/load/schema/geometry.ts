/** Which GeoJSON geometries may the data hold? */

import * as v from 'valibot';
import { advise } from '../advice.ts';
import { exactObject } from './exact-object.ts';

/** `[lng, lat]`; a height may follow. */
export const position = v.pipe(
	v.array(v.number()),
	v.minLength(2, advise('a position needs longitude and latitude', 'Write it as [69.52, 35.31].')),
);

const ring = v.array(position);

export const point = { type: v.literal('Point'), coordinates: position };
export const line = exactObject({ type: v.literal('LineString'), coordinates: v.array(position) });
export const area = v.variant('type', [
	exactObject({ type: v.literal('Polygon'), coordinates: v.array(ring) }),
	exactObject({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(ring)) }),
]);

export const feature = v.literal('Feature');

/** How far a point or a line can be relied on. */
export const certainty = v.picklist(['certain', 'less-certain', 'uncertain']);

/** A feature collection whose features are read one by one. */
export const collectionSchema = exactObject({
	type: v.literal('FeatureCollection'),
	'@context': v.exactOptional(v.string()),
	attribution: v.exactOptional(v.string()),
	features: v.array(v.unknown()),
});
