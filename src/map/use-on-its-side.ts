/** On which side of the divider does each mark stand, and what does that side show of its place? */

import type { Position } from 'geojson';
import { useMemo } from 'react';
import type { Place } from '../domain/place.ts';
import { useGround } from '../panel/ground.ts';
import { dotPosition } from '../symbol/dot.ts';
import type { ShownPlace, ShownPlaces } from '../symbol/shown-place.ts';
import { toLatLng } from './lat-lng.ts';
import { useSides } from './SplitClip.tsx';

const NOTHING: ShownPlaces = { districts: [], dots: [], around: [] };

/** What is shown of a place, and where its dot or label stands. */
export interface Marked {
	readonly place: Place;
	/** `[lng, lat]`. */
	readonly at: Position;
	readonly shown: ShownPlace;
}

/**
 * Of each place what the side shows on which its mark stands; a place without position has none.
 * @param sides as the whole map shows them, or left and right of the divider.
 * @param divider in percent of the map's width; null without one.
 */
export function useOnItsSide(
	[left = NOTHING, right = left]: readonly ShownPlaces[],
	kind: keyof ShownPlaces,
	divider: number | null,
): readonly Marked[] {
	const { dataset } = useGround();
	const marked = useMemo(
		() =>
			left[kind].flatMap((shown, i) => {
				const place = dataset.places.get(shown.place);
				const at = place && (kind === 'dots' ? dotPosition(place) : place.labelAt);
				return at ? [{ place, at, shown, other: right[kind][i] ?? shown }] : [];
			}),
		[left, right, kind, dataset],
	);
	const sides = useSides(
		marked.map(({ at }) => toLatLng(at)),
		divider,
	);
	return useMemo(
		() =>
			marked.map(({ place, at, shown, other }, i) => ({
				place,
				at,
				shown: sides[i] === 'r' ? other : shown,
			})),
		[marked, sides],
	);
}
