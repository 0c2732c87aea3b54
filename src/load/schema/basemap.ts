/** How is the ground beneath the districts written in `neighbours.geojson` and `valley.geojson`? */

import * as v from 'valibot';
import type { Basemap } from '../../domain/dataset.ts';
import { textAt } from '../outline.ts';
import { type Neighbour, type Pass, toPass, type ValleyLine } from '../to-domain.ts';
import { exactObject } from './exact-object.ts';
import { area, certainty, feature, line, point } from './geometry.ts';
import type { Schema } from './schema.ts';
import { text } from './text.ts';

export const neighbourSchema: Schema<Neighbour> = exactObject({
	type: feature,
	properties: exactObject({ name: text, province: v.exactOptional(text) }),
	geometry: area,
});

const lineSchema = exactObject({
	type: feature,
	properties: exactObject({ role: v.picklist(['axis', 'branch']), name: text }),
	geometry: line,
});

const passSchema = v.pipe(
	exactObject({
		type: feature,
		properties: exactObject({
			role: v.literal('pass'),
			name: text,
			elevationM: v.exactOptional(v.number()),
			certainty,
		}),
		geometry: exactObject(point),
	}),
	v.transform((pass): Pass => toPass(pass)),
);

/** A point is a pass; all else must be a line. */
export const valleySchema: Schema<ValleyLine | Pass> = v.lazy((input) =>
	textAt(input, 'geometry', 'type') === 'Point' ? passSchema : lineSchema,
);

/** The country as the build cuts it from Natural Earth. */
export const countrySchema: Schema<NonNullable<Basemap['country']>> = exactObject({
	type: feature,
	properties: exactObject({}),
	geometry: area,
});
