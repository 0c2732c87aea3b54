/** Where in the country does the picture's map lie? */

import type { Bounds } from '../../domain/bounds.ts';
import { listPassagePlaces } from '../../domain/passage-place.ts';
import { layOutInset } from '../../symbol/inset.ts';
import { BoxGrid, type Room, takeSpot } from '../../symbol/spots.ts';
import { widthOf } from '../../symbol/text-width.ts';
import { toponymOf } from '../../text/naming.ts';
import { type Block, textAt } from './block.ts';
import { element, group, NOTHING, plain } from './markup.ts';
import type { Scene } from './scene.ts';

const SIZE = 11.5;

/** @param bounds of the map. Without height if the dataset knows no country. */
export function drawInset({ ground, dataset, palette, text }: Scene, width: number, bounds: Bounds): Block {
	const layout = layOutInset(width, listPassagePlaces(ground.dataset), { basemap: dataset.basemap, bounds });
	if (!layout) return { height: 0, markup: NOTHING };
	const { height, country, map, outside } = layout;
	const room: Room = { frame: { width, height }, taken: new BoxGrid() };
	if (map) room.taken.push(map);
	const places = outside.map(({ place, x, y }) => {
		const name = toponymOf(place.id, dataset, text.lang);
		const size = { width: widthOf(name, SIZE) + 4, height: 15 };
		const isToRight = (left: number) => left > x;
		const box = takeSpot(room, [
			{ x: x + 5, y: y - 7, ...size },
			{ x: x - 5 - size.width, y: y - 7, ...size },
			{ x: x + 5, y: y - 1, ...size },
			{ x: x - 5 - size.width, y: y - 1, ...size },
		]);
		const label =
			box &&
			textAt(name, {
				x: isToRight(box.x) ? box.x + 2 : box.x + box.width - 2,
				y: box.y + 11,
				size: SIZE,
				fill: palette.ink,
				anchor: isToRight(box.x) === (text.dir === 'ltr') ? 'start' : 'end',
				dir: text.dir,
			});
		const dot = element('circle', { cx: x, cy: y, r: 3, fill: palette.ink, stroke: palette.paper });
		return group('g', { 'data-place': place.id }, dot, label ?? NOTHING);
	});
	return {
		height,
		markup: group(
			'g',
			{ id: 'inset' },
			element('title', {}, plain(text.inset)),
			element('path', {
				d: country,
				fill: palette.surface,
				stroke: palette.hairline,
				'stroke-width': 0.9,
				'stroke-linejoin': 'round',
			}),
			map ? element('rect', { ...map, fill: 'none', stroke: palette.ink, 'stroke-width': 1.5 }) : NOTHING,
			...places,
		),
	};
}
