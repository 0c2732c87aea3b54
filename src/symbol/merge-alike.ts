/** How is ground drawn of which very many districts are in view? Those that look alike as one outline around them: only the lines between them are left out. */

import type { Ground } from '../domain/ground.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Place, PlaceId } from '../domain/place.ts';
import type { ShownPlace, VoiceMap } from './shown-place.ts';

/**
 * Maps of the same places, whose districts are merged with others in the place right around them, if that has an
 * outline and all maps draw them without a sign or an edge of their own. That place comes before what is left of them,
 * also where none are alike: drawn later, it would lie above them.
 * @param show what a map draws of such a place by itself.
 */
export function mergeAlike(
	maps: readonly VoiceMap[],
	{ dataset }: Pick<Ground, 'dataset'>,
	show: (place: PlaceId, map: VoiceMap) => ShownPlace,
): readonly VoiceMap[] {
	const drawn = new Map<PlaceId, ShownPlace[]>();
	for (const { shown } of maps) {
		for (const one of shown.districts) drawn.set(one.place, [...(drawn.get(one.place) ?? []), one]);
	}
	const merged = new Map<PlaceId, readonly Look[]>();
	const gone = new Set<PlaceId>();
	for (const [outer, inner] of groupBy([...drawn.keys()], (id) => outlineAround(id, dataset)?.id)) {
		if (outer === undefined) continue;
		const alike = groupBy(
			inner.filter((id) => drawn.get(id)?.every(isPlain)),
			(id) => (drawn.get(id) ?? []).map(({ fill }) => `${fill.tone} ${fill.holders.join(' ')}`).join(', '),
		);
		const most = [...alike.values()].reduce((one, other) => (other.length > one.length ? other : one), []);
		for (const id of most) gone.add(id);
		merged.set(outer, (most[0] && drawn.get(most[0])) ?? []);
	}
	return maps.map((map, i) => ({
		...map,
		shown: {
			...map.shown,
			districts: [
				...[...merged].map(([outer, looks]) => ({ ...show(outer, map), ...lookOf(looks[i]) })),
				...map.shown.districts.filter(({ place }) => !gone.has(place)),
			],
			around: map.shown.around.filter(({ place }) => !merged.has(place)),
		},
	}));
}

function outlineAround(id: PlaceId, { places }: Ground['dataset']): Place | undefined {
	const outer = places.get(places.get(id)?.parent ?? id);
	return outer?.boundary && outer.id !== id ? outer : undefined;
}

function isPlain({ edge, signs, isChanged }: ShownPlace): boolean {
	return edge === 'plain' && signs.length === 0 && !isChanged;
}

type Look = Pick<ShownPlace, 'fill' | 'edge'>;

/** Of ground that is all of its own kind, nothing shows beneath it. */
function lookOf({ fill, edge }: Look = { fill: { tone: 'bare', holders: [] }, edge: 'plain' }): Look {
	return { fill, edge };
}
