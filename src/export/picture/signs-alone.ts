/** What is drawn of a place whose name has no room? Its signs, or that of a clash. */

import type { ShownPlace } from '../../symbol/shown-place.ts';
import { CLOSE, isFree, type listBoxesAround, listRoomsOver } from '../../symbol/spots.ts';
import { LETTERS, type Site } from './label-site.ts';
import { group, type Markup, NOTHING } from './markup.ts';
import { haloOf, nameLine, veil } from './name-line.ts';
import type { Point } from './projection.ts';

/** Where a name has no room: that of a clash in any case, unless there are so many places that it would lie on others. */
export function drawSignsAlone(shown: ShownPlace, at: Point, listBoxes: ListBoxes, site: Site): Markup {
	const { scene, room, voice, lost } = site;
	lost.add(shown.place);
	const { signs, isClashing } = scene.needs.get(shown.place) ?? { signs: 0, isClashing: false };
	const lines = [
		...(signs > 0 ? [nameLine(shown, '', LETTERS.small, scene, 'signs')] : []),
		...(isClashing ? [nameLine(shown, '', LETTERS.small, scene, 'clash')] : []),
	];
	const spots = lines.map((line) => ({
		line,
		boxes: listBoxes(at, { width: line.safe + 6, height: 17 }, CLOSE),
	}));
	const least = isClashing ? spots.slice(-1) : [];
	const tries = [
		...spots.map((spot) => ({ ...spot, room })),
		...listRoomsOver(room, scene.needs.size).flatMap((over) =>
			least.map((spot) => ({ ...spot, room: over })),
		),
	];
	for (const { line, boxes, room: tried } of tries) {
		const box = boxes.find((box) => isFree(box, tried));
		if (!box) continue;
		room.taken.push(box);
		const drawn = line.draw(box.x + box.width / 2, box.y + 12.5, haloOf(shown, scene));
		if (drawn.length === 0) return NOTHING;
		return group(
			'g',
			{ id: `label.${voice}.${shown.place}`, 'data-place': shown.place },
			veil(box, shown, scene),
			...drawn,
		);
	}
	return NOTHING;
}

/** Around a point, the best first. @param reach how far off, in pixels. */
type ListBoxes = typeof listBoxesAround;
