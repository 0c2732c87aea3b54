/** What lies beneath the labels: surroundings, ground, edges, lines. In the order in which the page's map has them. */

import type { MultiPolygon, Polygon, Position } from 'geojson';
import { listSurroundings } from '../../domain/dataset.ts';
import type { PlaceId } from '../../domain/place.ts';
import { EDGE_WIDTH, edgeOf } from '../../symbol/edge.ts';
import { paintOf } from '../../symbol/paint.ts';
import type { ShownPlaces } from '../../symbol/shown-place.ts';
import { placeSentences } from '../../text/label-words.ts';
import { round } from './block.ts';
import { element, group, type Markup, NOTHING, plain } from './markup.ts';
import type { Projection, Size } from './mercator.ts';
import type { Scene } from './scene.ts';

/** Part of the frame that a side's ground is seen in. */
export interface Half {
	readonly id: string;
	readonly side: ShownPlaces;
	readonly x: number;
	readonly width: number;
}

/** The sides of the picture with where they are seen: all of the frame, or left and right of `divider` (pixels). */
export function listHalves({ sides: [left, right] }: Scene, frame: Size, divider: number): readonly Half[] {
	if (!right) return [{ id: 'whole', side: left, x: 0, width: frame.width }];
	return [
		{ id: 'left', side: left, x: 0, width: divider },
		{ id: 'right', side: right, x: divider, width: frame.width - divider },
	];
}

/** Clips of the frame and of its halves, for `<defs>`. */
export function drawClips(halves: readonly Half[], frame: Size): readonly Markup[] {
	const clip = (id: string, x: number, width: number) =>
		element('clipPath', { id }, element('rect', { x, y: 0, width, height: frame.height }));
	return [
		clip('clip-map', 0, frame.width),
		...halves.map(({ id, x, width }) => clip(`clip-${id}`, x, width)),
	];
}

export function drawSurroundings({ dataset, palette }: Scene, projection: Projection): Markup {
	const outlines = [
		...dataset.basemap.neighbours.features.map(({ geometry }) => geometry),
		...listSurroundings(dataset).flatMap(({ boundary }) => boundary ?? []),
	];
	const style = {
		id: 'surroundings',
		fill: 'none',
		stroke: palette.hairline,
		'stroke-width': 0.9,
		'stroke-dasharray': '1 3',
	};
	return group('g', style, ...outlines.map((outline) => element('path', { d: trace(outline, projection) })));
}

/** Fills; each district is a group that says what is said of it. */
export function drawGround(scene: Scene, halves: readonly Half[], projection: Projection): Markup {
	const { palette, inks, text, names } = scene;
	const parts = halves.map(({ id, side }) => {
		const districts = side.districts.map((shown) => {
			const d = pathOf(shown.place, scene, projection);
			if (d === undefined) return NOTHING;
			const title = text.placeButton(names.place(shown.place), placeSentences(shown, names, text));
			return group(
				'g',
				{ id: idIn(halves, 'ground', id, shown.place), 'data-place': shown.place },
				element('title', {}, plain(title)),
				element('path', { d, fill: paintOf(shown.fill, inks), 'fill-opacity': palette.inkStrength }),
			);
		});
		return group('g', { id: `ground-${id}`, 'clip-path': `url(#clip-${id})` }, ...districts);
	});
	return group('g', { id: 'ground', 'fill-rule': 'evenodd' }, ...parts);
}

/** Outlines of the districts, then heavier ones of what lies around them. */
export function drawEdges(scene: Scene, halves: readonly Half[], projection: Projection): Markup {
	const parts = halves.map(({ id, side }) => {
		const outline = (place: PlaceId, width: number) => {
			const d = pathOf(place, scene, projection);
			if (d === undefined) return NOTHING;
			const attributes = {
				id: idIn(halves, 'edge', id, place),
				'data-place': place,
				d,
				'stroke-width': width,
			};
			return element('path', attributes);
		};
		return group(
			'g',
			{ id: `edges-${id}`, 'clip-path': `url(#clip-${id})` },
			...side.districts.map(({ place, accounts }) => outline(place, EDGE_WIDTH[edgeOf(accounts)])),
			...side.around.map(({ place }) => outline(place, 3)),
		);
	});
	const style = { id: 'edges', fill: 'none', stroke: scene.palette.edge, 'stroke-linejoin': 'round' };
	return group('g', style, ...parts);
}

export function drawLines({ dataset, palette }: Scene, { point }: Projection): Markup {
	const style = {
		id: 'lines',
		fill: 'none',
		stroke: palette.water,
		'stroke-dasharray': '5 4',
		'stroke-linejoin': 'round',
	};
	const lines = dataset.basemap.lines.features.map(({ geometry, properties }) =>
		element('path', {
			d: traceLine(geometry.coordinates, point),
			'stroke-width': properties.role === 'axis' ? 1.75 : 1,
		}),
	);
	return group('g', style, ...lines);
}

/** `ground.bazarak`, and of a split picture `ground.left.bazarak`. */
function idIn(halves: readonly Half[], layer: string, half: string, place: PlaceId): string {
	return [layer, ...(halves.length > 1 ? [half] : []), place].join('.');
}

function pathOf(place: PlaceId, { dataset }: Scene, projection: Projection): string | undefined {
	const boundary = dataset.places.get(place)?.boundary;
	return boundary && trace(boundary, projection);
}

function trace(outline: Polygon | MultiPolygon, { point }: Projection): string {
	const polygons = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
	return polygons
		.flat()
		.map((ring) => `${traceLine(ring.slice(0, -1), point)}Z`)
		.join('');
}

function traceLine(line: readonly Position[], point: Projection['point']): string {
	return `M${line.map((position) => point(position).map(round).join(' ')).join('L')}`;
}
