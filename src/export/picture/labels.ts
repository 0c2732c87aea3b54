/** What stands on the map of a picture: names with their signs and second lines, points, passes. In which order do they look for room? */

import { listSurroundings } from '../../domain/dataset.ts';
import { isInBounds, listPassagePlaces } from '../../domain/passage-place.ts';
import type { Place } from '../../domain/place.ts';
import type { GroundRows } from '../../symbol/ground-rows.ts';
import { RANK } from '../../symbol/label-rank.ts';
import type { ShownPlace, ShownPlaces, VoiceMap } from '../../symbol/shown-place.ts';
import type { Room } from '../../symbol/spots.ts';
import { namePoints } from '../../text/label-words.ts';
import type { DrawnDot } from './dots.ts';
import { drawAround, drawDistrict } from './ground-names.ts';
import type { Site } from './label-site.ts';
import { group, type Markup } from './markup.ts';
import { drawDot, drawDotName, drawPass, drawPoint, drawSurrounding } from './point-names.ts';
import type { Projection } from './projection.ts';
import type { Scene } from './scene.ts';

/** A name that looks for room; who has the less rank looks first. */
interface Wanted {
	readonly rank: number;
	readonly layer: Layer;
	/** Nothing without room. */
	draw(): Markup;
}

const LAYERS = ['passes', 'surroundings', 'points', 'districts', 'dots', 'around'] as const;
type Layer = (typeof LAYERS)[number];

/** Who comes late finds the room that is left, and stands nowhere without any. */
export function drawLabels(
	{ voice, shown }: VoiceMap,
	inside: readonly DrawnDot[],
	scene: Scene,
	projection: Projection,
	room: Room,
	ground: GroundRows,
) {
	const { dataset, text } = scene;
	const site: Site = { voice, scene, projection, room, ground };
	const find = ({ place }: ShownPlace) => dataset.places.get(place);
	const rankOf = ({ place }: ShownPlace) => scene.needs.get(place)?.rank ?? 0;
	const dots = inside.map((one) => drawDot(one, site));
	const wanted: readonly Wanted[] = [
		...shown.around.map((one): Wanted => {
			const place = find(one);
			return { rank: rankOf(one), layer: 'around', draw: () => drawAround(one, place, site) };
		}),
		...shown.districts.map((one): Wanted => {
			const place = find(one);
			return { rank: rankOf(one), layer: 'districts', draw: () => drawDistrict(one, place, site) };
		}),
		...inside.map(
			(one): Wanted => ({
				rank: rankOf(one.shown),
				layer: 'dots',
				draw: () => drawDotName(one.shown, one.at, site),
			}),
		),
		...listPoints(shown, site).map(
			(place): Wanted => ({ rank: RANK.point, layer: 'points', draw: () => drawPoint(place, site) }),
		),
		...listSurroundings(dataset).map(
			(place): Wanted => ({
				rank: RANK.surrounding,
				layer: 'surroundings',
				draw: () => drawSurrounding(place, site),
			}),
		),
		...dataset.basemap.passes.features.map(({ geometry, properties }): Wanted => {
			const name = text.passLabel(properties.name, properties.elevationM);
			return { rank: RANK.pass, layer: 'passes', draw: () => drawPass(geometry.coordinates, name, site) };
		}),
	];
	const drawn = [...wanted]
		.sort((a, b) => a.rank - b.rank)
		.map(({ layer, draw }) => ({ layer, markup: draw() }));
	const markupOf = (layer: Layer) => drawn.flatMap((one) => (one.layer === layer ? one.markup : []));
	return group(
		'g',
		{ id: `labels.${voice}` },
		...LAYERS.map((layer) =>
			group('g', { class: `labels-${layer}` }, ...(layer === 'dots' ? dots : []), ...markupOf(layer)),
		),
	);
}

/** Drawn as points, each by a name of its own: who looks at a picture cannot ask which one it is. */
function listPoints({ dots }: ShownPlaces, { scene, projection }: Site): readonly Place[] {
	const { ground, dataset, text } = scene;
	const hasInset = dataset.basemap.country !== undefined;
	const withDot = new Set(dots.map(({ place }) => place));
	const inReach = listPassagePlaces(ground.dataset).filter(
		(place) => !withDot.has(place.id) && (!hasInset || isInBounds(place, projection)),
	);
	return namePoints(inReach, projection.zoom, ground, text).map(({ place }) => place);
}
