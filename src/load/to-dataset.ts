/** How do sound records become a dataset? */

import { boundsOf } from '../domain/bounds.ts';
import type { Claim, Context } from '../domain/claim.ts';
import { compareIds } from '../domain/compare-ids.ts';
import type { Basemap, Dataset } from '../domain/dataset.ts';
import type { Place, PlaceId } from '../domain/place.ts';
import type { Source } from '../domain/source.ts';
import {
	type Boundary,
	type GazetteerPlace,
	isPass,
	isValleyLine,
	type Neighbour,
	type Pass,
	type ValleyLine,
} from './to-domain.ts';

type Joined = 'places' | 'basemap' | 'bounds' | 'boundaryAttribution' | 'sources';

/** All that a dataset is made of. */
export interface Parts extends Omit<Dataset, Joined> {
	readonly shownFirst?: boolean;
	readonly boundaryAttribution?: string;
	readonly basemapAttribution?: string;
	/** Its outline, or its code, of which nothing can be drawn. */
	readonly country?: NonNullable<Basemap['country']> | string;
	readonly format: string;
	readonly gazetteer: readonly GazetteerPlace[];
	readonly boundaries: readonly Boundary[];
	readonly neighbours: readonly Neighbour[];
	readonly valley: readonly (ValleyLine | Pass)[];
	readonly sources: readonly Source[];
	readonly claims: readonly Claim[];
	readonly context: readonly Context[];
}

export function toDataset({
	gazetteer,
	boundaries,
	neighbours,
	valley,
	country,
	boundaryAttribution = '',
	basemapAttribution = '',
	shownFirst: _,
	format: __,
	...rest
}: Parts): Dataset {
	const places = joinOutlines(gazetteer, boundaries);
	return {
		...rest,
		places,
		boundaryAttribution,
		basemap: {
			neighbours: { type: 'FeatureCollection', features: [...neighbours] },
			lines: { type: 'FeatureCollection', features: valley.filter(isValleyLine) },
			passes: { type: 'FeatureCollection', features: valley.filter(isPass) },
			...(typeof country === 'object' && { country }),
			attribution: basemapAttribution,
		},
		bounds: boundsOf(rest.scope.flatMap((id) => places.get(id)?.boundary ?? [])),
		sources: new Map(rest.sources.map((source) => [source.id, source])),
		claims: rest.claims.toSorted(byId),
		context: rest.context.toSorted(byId),
	};
}

function joinOutlines(
	gazetteer: readonly GazetteerPlace[],
	boundaries: readonly Boundary[],
): Map<PlaceId, Place> {
	const outlines = new Map(boundaries.map((boundary) => [boundary.place, boundary]));
	return new Map(
		gazetteer.map((place) => {
			const found = outlines.get(place.id);
			return [place.id, found ? { ...place, boundary: found.outline, labelAt: found.labelAt } : place];
		}),
	);
}

function byId(a: { id: string }, b: { id: string }): number {
	return compareIds(a.id, b.id);
}
