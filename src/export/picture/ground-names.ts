/** How are ground and what lies around it named on a picture? */

import type { Place } from '../../domain/place.ts';
import { isOnGround } from '../../symbol/ground-rows.ts';
import { findLeaderEnd, REACH_BESIDE, SEEN } from '../../symbol/leader.ts';
import type { ShownPlace } from '../../symbol/shown-place.ts';
import { type Box, grown, listBoxesAround, takeSpot } from '../../symbol/spots.ts';
import { likelyWidthOf, widthOf, widthOfWidestWords } from '../../symbol/text-width.ts';
import { labelWords, listLabelWords } from '../../text/label-words.ts';
import { textAt } from './block.ts';
import { isInside } from './hatch.ts';
import { keepLineFree, middleOf, narrowed, takeFarSpot, withHeight } from './label-boxes.ts';
import { LETTERS, type Site } from './label-site.ts';
import { drawEnd, drawLine } from './leader-line.ts';
import { element, group, type Markup, NOTHING } from './markup.ts';
import { haloOf, nameLine, veil } from './name-line.ts';
import { isOnFrame, type Point, type Projection } from './projection.ts';
import { drawSignsAlone } from './signs-alone.ts';

const PAD = 5;
const LINE = { name: 19, words: 15 };
/** How far the name of a place around stands off, if there is room. */
const NEAR = { x: 80, y: 60 };

export function drawDistrict(shown: ShownPlace, place: Place | undefined, site: Site): Markup {
	const { scene, projection, room, voice } = site;
	const { text, names, palette } = scene;
	const at = place?.labelAt;
	if (!place || !at || !isOnFrame(projection.point(at), room.frame)) return NOTHING;
	const point = projection.point(at);
	const line = nameLine(shown, names.place(shown.place), LETTERS.name, scene);
	const words = labelWords(shown, names, text);
	// Where one map has a second line, all have room for theirs.
	const lines = listLabelWords(scene.needs.get(shown.place)?.accounts ?? [], names, text);
	const one = { width: line.safe + 2 * PAD, height: LINE.name };
	const two = {
		width: Math.max(line.safe, ...lines.map((each) => widthOf(each, LETTERS.words))) + 2 * PAD,
		height: LINE.name + LINE.words,
	};
	const hasWords = lines.length > 0 && widthOnMap(place, projection) >= widthOfWidestWords(lines);
	const rings = place.boundary ? projection.rings(place.boundary) : [];
	const upon = takeSpot(room, [
		...(hasWords ? listBoxesAround(point, two, { x: 14, y: 14 }) : []),
		...listBoxesAround(point, one, { x: 24, y: 24 }),
		...listBoxesAround(point, one, { x: 60, y: 40 }),
		...listBoxesAround(point, one, { x: 100, y: 80 }).filter((box) => isInside(rings, middleOf(box))),
	]);
	const taken = upon ?? takeFarSpot(point, one, site.room);
	if (!taken) return drawSignsAlone(shown, point, listBoxesAround, site);
	const isTwo = taken.height > LINE.name && words !== '';
	const box = isTwo ? taken : withHeight(taken, LINE.name);
	const middle = box.x + box.width / 2;
	const width = Math.max(line.width, isTwo ? likelyWidthOf(words, LETTERS.words) : 0) + 2 * PAD;
	const second = textAt(words, {
		x: middle,
		y: box.y + LINE.name + 10.5,
		size: LETTERS.words,
		fill: palette.ink,
		anchor: 'middle',
		dir: text.dir,
	});
	return group(
		'g',
		{ id: `label.${voice}.${shown.place}`, 'data-place': shown.place },
		...(upon ? [] : [drawLine(middleOf(box), point, scene), drawEnd(point, scene)]),
		veil(narrowed(box, width), shown, scene),
		...line.draw(middle, box.y + 14.5, haloOf(shown, scene)),
		isTwo ? second : NOTHING,
	);
}

/** A place around the districts: a framed name, tied to the outline that it stands beside. */
export function drawAround(shown: ShownPlace, place: Place | undefined, site: Site): Markup {
	const { scene, projection, room, voice, ground } = site;
	const { palette, names } = scene;
	if (!place?.labelAt) return NOTHING;
	const at = projection.point(place.labelAt);
	const line = nameLine(shown, names.place(shown.place), LETTERS.name, scene);
	const size = { width: line.safe + 18, height: 26 };
	// A line ties it to its outline, however far off.
	const beside = [NEAR, ...(place.boundary ? [REACH_BESIDE] : [])].flatMap((reach) => {
		const clear = listBoxesAround(at, size, reach).filter((box) => !isOnGround(box, ground));
		return [
			...(place.boundary ? clear.filter((box) => !isOnGround(grown(box, SEEN), ground)) : []),
			...clear,
		];
	});
	const box = takeSpot(room, [...beside, ...listBoxesAround(at, size, NEAR)]);
	if (!box) return drawSignsAlone(shown, at, listBoxesAround, site);
	const frame = narrowed(box, line.width + 18);
	const fill = shown.isChanged ? palette.news : palette.surface;
	return group(
		'g',
		{ id: `label.${voice}.${shown.place}`, 'data-place': shown.place },
		drawLeader(place, box, at, site),
		element('rect', { ...frame, rx: 4, fill, stroke: palette.edge, 'stroke-width': 1 }),
		...line.draw(box.x + box.width / 2, box.y + 18, fill),
	);
}

/** Nothing for a name that stands upon its ground. The line is kept free. */
function drawLeader(place: Place, box: Box, at: Point, { scene, projection, room }: Site): Markup {
	const middle = middleOf(box);
	const off: Point = [middle[0] - at[0], middle[1] - at[1]];
	const position = findLeaderEnd(place, projection.position(middle), off);
	if (!position) return NOTHING;
	const end = projection.point(position);
	keepLineFree(end, box, room);
	return group('g', {}, drawLine(middle, end, scene), drawEnd(end, scene));
}

function widthOnMap({ boundary }: Place, { extent }: Projection): number {
	return boundary ? extent(boundary).width : 0;
}
