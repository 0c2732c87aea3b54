/** How is a place written in `gazetteer.json`? */

import * as v from 'valibot';
import type { PlaceId } from '../../domain/place.ts';
import { advise } from '../advice.ts';
import type { Outline } from '../outline.ts';
import { type GazetteerPlace, toPlace } from '../to-domain.ts';
import { exactObject } from './exact-object.ts';
import { certainty, feature, point, position } from './geometry.ts';
import type { Schema } from './schema.ts';
import { idOf, newId, text } from './text.ts';

/**
 * A feature of the Linked Places Format, of which this subset is taken: one type, at most one parent, and beside
 * the format's own keys `labelAt` for a place without outline of its own, `certainty`, `what` and `spreadKm` of a point, and `homonyms`.
 * @see https://github.com/LinkedPasts/linked-places-format
 */
export function placeSchema(outline: Outline): Schema<GazetteerPlace> {
	const relation = exactObject({
		relationType: v.literal('gvp:broaderPartitive'),
		relationTo: idOf<PlaceId>('place', outline.placeIds, 'gazetteer.json'),
	});
	return v.pipe(
		exactObject({
			'@id': newId<PlaceId>(),
			type: feature,
			properties: exactObject({ title: text, labelAt: v.exactOptional(position) }),
			types: v.strictTuple([exactObject({ label: text })]),
			names: v.pipe(
				v.array(exactObject({ toponym: text, lang: text })),
				v.minLength(1, advise('no name', 'Give at least the one in English.')),
			),
			relations: v.pipe(
				v.exactOptional(v.array(relation), []),
				v.maxLength(1, advise('more than one parent', 'Keep the nearest.')),
			),
			geometry: v.nullable(
				exactObject({
					...point,
					certainty,
					what: v.exactOptional(text),
					spreadKm: v.exactOptional(
						v.pipe(v.number(), v.minValue(0, advise('a distance below 0', 'Correct it.'))),
					),
				}),
			),
			links: v.exactOptional(v.array(exactObject({ type: text, identifier: text })), []),
			homonyms: v.exactOptional(
				v.array(exactObject({ name: text, coordinates: v.exactOptional(position) })),
				[],
			),
			descriptions: v.exactOptional(v.array(exactObject({ value: text })), []),
		}),
		v.transform((place): GazetteerPlace => toPlace(place)),
	);
}
