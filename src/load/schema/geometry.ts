/** Which GeoJSON geometries may the data hold? */

import type { MultiPolygon, Polygon } from 'geojson';
import * as v from 'valibot';
import { advise } from '../advice.ts';
import { quote } from '../problem.ts';
import { textAt } from '../value-at.ts';
import { chosenBy } from './chosen-by.ts';
import { exactObject } from './exact-object.ts';
import type { Schema } from './schema.ts';

/** `[lng, lat]`; a height may follow. */
export const position = v.pipe(
	v.array(v.number()),
	v.minLength(2, advise('a position needs longitude and latitude', 'Write it as [69.52, 35.31].')),
);

const ring = v.array(position);

export const point = { type: v.literal('Point'), coordinates: position };
export const line = exactObject({ type: v.literal('LineString'), coordinates: v.array(position) });

const multiPolygon = exactObject({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(ring)) });
const polygon = exactObject({
	type: v.literal('Polygon', ({ input }) =>
		advise(`expected Polygon or MultiPolygon but got ${quote(input)}`, 'Draw the outline as one of them.'),
	),
	coordinates: v.array(ring),
});

export const area: Schema<Polygon | MultiPolygon> = chosenBy<Polygon | MultiPolygon>(
	[polygon, multiPolygon],
	(input) => (textAt(input, 'type') === 'MultiPolygon' ? 1 : 0),
);

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
