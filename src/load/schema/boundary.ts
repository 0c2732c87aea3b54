/** How is an outline written in `boundaries.geojson`? */

import * as v from 'valibot';
import type { PlaceId } from '../../domain/place.ts';
import type { Outline } from '../outline.ts';
import { type Boundary, toBoundary } from '../to-domain.ts';
import { exactObject } from './exact-object.ts';
import { area, feature, position } from './geometry.ts';
import type { Schema } from './schema.ts';
import { idOf } from './text.ts';

export function boundarySchema(outline: Outline): Schema<Boundary> {
	return v.pipe(
		exactObject({
			type: feature,
			id: idOf<PlaceId>('place', outline.placeIds, 'gazetteer.json'),
			properties: exactObject({ labelAt: position }),
			geometry: area,
		}),
		v.transform((boundary): Boundary => toBoundary(boundary)),
	);
}
