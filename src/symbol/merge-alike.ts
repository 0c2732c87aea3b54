/** How is ground painted of which very many districts are in view? Those that look alike by one outline around them: only the lines between them are left out. */

import { type Dataset, listSurroundings } from '../domain/dataset.ts';
import { groupBy } from '../domain/group-by.ts';
import { isSame } from '../domain/is-same.ts';
import { listAncestors, type PlaceId } from '../domain/place.ts';
import { remember } from '../domain/remember.ts';
import type { ShownPlace } from './shown-place.ts';

/** With more districts in view they are merged: at 5,000 outlines a change takes a third of a second. */
export const MOST_OUTLINES = 1500;

/** What is painted of an outline. */
export type Painted = Pick<ShownPlace, 'place' | 'fill' | 'edge'>;

/**
 * In place of all districts that lie right within a place, its outline, if they look alike and no edge is their own; else
 * in place of the bare ones, since paper alone may lie beneath others. Outlines come first, however little they take in:
 * painted later, they would lie above what is there.
 */
export function mergeAlike(districts: readonly ShownPlace[], dataset: Dataset): readonly Painted[] {
	const outers = findOuters(dataset);
	const merged = new Set<PlaceId>();
	const outlines: Painted[] = [];
	for (const [outer, inner] of groupBy(districts, ({ place }) => outers.get(place))) {
		const [first] = inner;
		if (outer === undefined || !first) continue;
		const isOne = inner.every(({ fill, edge }) => edge === 'plain' && isSame(fill, first.fill));
		for (const { place, fill, edge } of inner) {
			if (isOne || (edge === 'plain' && fill.tone === 'bare')) merged.add(place);
		}
		outlines.push({ place: outer, fill: isOne ? first.fill : { tone: 'bare', holders: [] }, edge: 'plain' });
	}
	return [...outlines, ...districts.filter(({ place }) => !merged.has(place))];
}

/** By district: what lies right around it, where that has an outline, all of its known districts are in scope, and no other such place lies in it. */
const findOuters = remember((dataset: Dataset): ReadonlyMap<PlaceId, PlaceId> => {
	const { places, scope } = dataset;
	const right = groupBy(scope, (id) => places.get(id)?.parent ?? undefined);
	const others = [...listSurroundings(dataset).map(({ id }) => id), ...right.keys()];
	const unfit = new Set(others.flatMap((id) => (id === undefined ? [] : listAncestors(id, places))));
	return new Map(
		[...right].flatMap(([outer, inner]) =>
			outer !== undefined && places.get(outer)?.boundary && !unfit.has(outer)
				? inner.map((id) => [id, outer] as const)
				: [],
		),
	);
});
