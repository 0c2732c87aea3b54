/** How is the ground beneath the districts written in `neighbours.geojson` and `valley.geojson`? */

import * as v from 'valibot';
import type { Basemap } from '../../domain/dataset.ts';
import { advise } from '../advice.ts';
import { quote } from '../problem.ts';
import { type Neighbour, type Pass, toPass, type ValleyLine } from '../to-domain.ts';
import { textAt } from '../value-at.ts';
import { chosenBy } from './chosen-by.ts';
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
export const valleySchema: Schema<ValleyLine | Pass> = chosenBy<ValleyLine | Pass>(
	[lineSchema, passSchema],
	(input) => (textAt(input, 'geometry', 'type') === 'Point' ? 1 : 0),
);

const outlineSchema: Schema<NonNullable<Basemap['country']>> = exactObject({
	type: feature,
	id: v.exactOptional(text),
	properties: exactObject({}),
	geometry: area,
});

/** Where it has no outline of its own: the three digits of ISO 3166-1. */
const codeSchema = v.pipe(
	v.string(),
	v.regex(/^\d{3}$/, ({ input }) =>
		advise(
			`${quote(input)} is no code of a country`,
			'Write the three digits of ISO 3166-1, or leave it out.',
		),
	),
);

/** The outline as it is cut from Natural Earth, or the code by which it can be. */
export const countrySchema = chosenBy<NonNullable<Basemap['country']> | string>(
	[codeSchema, outlineSchema],
	(input) => (typeof input === 'string' ? 0 : 1),
);
