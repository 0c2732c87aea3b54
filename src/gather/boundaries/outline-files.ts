/** What do `boundaries.geojson` and `neighbours.geojson` say once units are drawn? */

import type { Feature } from 'geojson';
import type { Area } from '../../domain/geometry.ts';
import { listAt, textAt } from '../../load/outline.ts';
import type { KnownPlace } from '../known-place.ts';
import { titleOf, type Unit } from './boundary-file.ts';
import type { Credit } from './credit-boundaries.ts';
import { findLabelPoint } from './label-point.ts';

/** The outlines that are there, those of the same places drawn anew, then the new ones. */
export function collectOutlines(
	before: unknown,
	drawn: ReadonlyMap<Unit, KnownPlace>,
	outlines: ReadonlyMap<Unit, Area>,
	credit: Credit,
) {
	const made = new Map(
		[...outlines].map(([unit, outline]): [string, Feature<Area>] => {
			const id = drawn.get(unit)?.id ?? '';
			const properties = { labelAt: findLabelPoint(outline) };
			return [id, { type: 'Feature', id, properties, geometry: outline }];
		}),
	);
	const earlier = listAt(before, 'features');
	const idOf = (feature: unknown) => textAt(feature, 'id');
	const anew = earlier.filter((feature) => {
		const next = made.get(idOf(feature));
		return next && JSON.stringify(next) !== JSON.stringify(feature);
	});
	const fresh = [...made].filter(([id]) => !earlier.some((feature) => idOf(feature) === id));
	return {
		collection: {
			type: 'FeatureCollection',
			attribution: credit.attribution,
			features: [
				...earlier.map((feature) => made.get(idOf(feature)) ?? feature),
				...fresh.map(([, one]) => one),
			],
		},
		kept: earlier.map(idOf).filter((id) => !made.has(id)),
		...(anew.length > 0 && { loses: `the outlines of ${anew.map(idOf).join(', ')} as they are drawn now` }),
	};
}

export function collectNeighbours(beside: readonly (readonly [Unit, Area])[], credit: Credit): object {
	const features = beside.map(([unit, geometry]) => {
		const [around] = unit.around;
		const province = around && around.depth !== 0 ? titleOf(around) : undefined;
		return { type: 'Feature', properties: { name: titleOf(unit), ...(province && { province }) }, geometry };
	});
	return { type: 'FeatureCollection', attribution: credit.attribution, features };
}
