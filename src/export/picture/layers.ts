/** What lies beneath the labels: surroundings, ground, edges, lines. In the order in which the page's map has them. */

import { listSurroundings } from '../../domain/dataset.ts';
import type { PlaceId } from '../../domain/place.ts';
import { EDGES } from '../../symbol/edge.ts';
import { type Fill, hatchesOf, TINT } from '../../symbol/fill.ts';
import type { VoiceMap } from '../../symbol/shown-place.ts';
import type { Size } from '../../symbol/spots.ts';
import { type Line, STROKES } from '../../symbol/stroke.ts';
import { placeSentences } from '../../text/label-words.ts';
import { round } from './block.ts';
import { cutHatch, cutToFrame } from './hatch.ts';
import { element, group, type Markup, NOTHING, plain } from './markup.ts';
import type { Projection, Ring } from './projection.ts';
import type { Scene } from './scene.ts';

/** How a line of the map's table is drawn. */
export function strokeOf(line: Line, { palette }: Pick<Scene, 'palette'>) {
	const { colour, width, dash } = STROKES[line];
	return {
		stroke: palette[colour],
		'stroke-width': width,
		'stroke-dasharray': dash,
		'stroke-linejoin': 'round',
	};
}

/** The ink of a fill on an outline, as paths: patterns become coarse on paper. @param d of the whole outline. */
export function drawFill(
	fill: Fill,
	d: string,
	rings: readonly Ring[],
	{ colourOf }: Pick<Scene, 'colourOf'>,
): readonly Markup[] {
	const { tone, holders } = fill;
	const [holder] = holders;
	if (tone === 'bare' || holder === undefined) return [];
	const hatches = hatchesOf(fill).map((hatch) =>
		element('path', { d: traceRings(cutHatch(rings, hatch)), fill: colourOf(hatch.holder) }),
	);
	if (hatches.length > 0) return hatches;
	return [element('path', { d, fill: colourOf(holder), 'fill-opacity': tone === 'tint' ? TINT : undefined })];
}

export function drawSurroundings(scene: Scene, { trace }: Projection): Markup {
	const { dataset } = scene;
	const outlines = [
		...dataset.basemap.neighbours.features.map(({ geometry }) => geometry),
		...listSurroundings(dataset).flatMap(({ boundary }) => boundary ?? []),
	];
	const style = { class: 'surroundings', fill: 'none', ...strokeOf('surroundings', scene) };
	return group('g', style, ...outlines.map((outline) => element('path', { d: trace(outline) })));
}

/** Fills; each district is a group that says what this voice says of it. */
export function drawGround({ voice, shown }: VoiceMap, scene: Scene, projection: Projection, frame: Size) {
	const { palette, text, names, dataset } = scene;
	const districts = shown.districts.map((one) => {
		const boundary = dataset.places.get(one.place)?.boundary;
		if (!boundary) return NOTHING;
		const d = projection.trace(boundary);
		const title = text.placeButton(names.place(one.place), placeSentences(one, names, text));
		const inked = drawFill(one.fill, d, cutToFrame(projection.rings(boundary), frame), scene);
		return group(
			'g',
			{ id: `ground.${voice}.${one.place}`, 'data-place': one.place, 'data-fill': one.fill.tone },
			element('title', {}, plain(title)),
			// What is bare has a title, too.
			...(inked.length > 0 ? inked : [element('path', { d, fill: palette.paper, 'fill-opacity': 0 })]),
		);
	});
	const style = { id: `ground.${voice}`, 'fill-rule': 'evenodd', opacity: palette.inkStrength };
	return group('g', style, ...districts);
}

/** Outlines of the districts and of what lies around them. */
export function drawEdges({ voice, shown }: VoiceMap, scene: Scene, { trace }: Projection): Markup {
	const { dataset } = scene;
	const outline = (place: PlaceId, line: Line) => {
		const boundary = dataset.places.get(place)?.boundary;
		if (!boundary) return NOTHING;
		const id = line === 'gap' ? {} : { id: `edge.${voice}.${place}` };
		const attributes = { ...id, 'data-place': place };
		return element('path', { ...attributes, d: trace(boundary), ...strokeOf(line, scene) });
	};
	const edges = [...shown.around, ...shown.districts].sort(
		(a, b) => EDGES.indexOf(a.edge) - EDGES.indexOf(b.edge),
	);
	return group(
		'g',
		{ id: `edges.${voice}`, fill: 'none' },
		...edges.flatMap(({ place, edge }) => [
			...(edge === 'inferred' ? [outline(place, 'gap')] : []),
			outline(place, edge),
		]),
	);
}

export function drawLines(scene: Scene, { trace }: Projection): Markup {
	const lines = scene.dataset.basemap.lines.features.map(({ geometry, properties }) =>
		element('path', { d: trace(geometry), ...strokeOf(properties.role, scene) }),
	);
	return group('g', { class: 'lines', fill: 'none' }, ...lines);
}

function traceRings(rings: readonly Ring[]): string {
	return rings.map((ring) => `M${ring.map((point) => point.map(round).join(' ')).join('L')}Z`).join('');
}
