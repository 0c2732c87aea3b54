/** What is in the frame of a picture's map? */

import type { Split } from '../../domain/account-choice.ts';
import type { Bounds } from '../../domain/bounds.ts';
import { roundLength } from '../../symbol/round-length.ts';
import type { Room } from '../../symbol/spots.ts';
import { type Block, textAt } from './block.ts';
import { drawLabels } from './labels.ts';
import { drawClips, drawEdges, drawGround, drawLines, drawSurroundings, listHalves } from './layers.ts';
import { element, group, type Markup, NOTHING } from './markup.ts';
import { widthOf } from './measure.ts';
import { fitBounds, type Projection, type Size } from './mercator.ts';
import type { Scene } from './scene.ts';

/** Pixels between the ground and the frame. */
export const MAP_PADDING = 26;

export interface DrawnMap extends Block {
	readonly defs: readonly Markup[];
	/** All that the frame shows. */
	readonly bounds: Bounds;
}

/** @param share where the divider of a split picture stands, of the frame's width from the left. */
export function drawMap(
	scene: Scene,
	frame: Size,
	{ bounds, split, share }: { readonly bounds: Bounds; readonly split: Split | null; readonly share: number },
): DrawnMap {
	const { palette } = scene;
	const projection = fitBounds(bounds, frame, MAP_PADDING);
	const divider = split ? frame.width * share : frame.width;
	const halves = listHalves(scene, frame, divider);
	const room: Room = { frame, taken: [] };
	const line = split ? drawDivider(split, divider, scene, room) : NOTHING;
	const scale = drawScale(scene, projection, room);
	const labels = drawLabels(scene, projection, room, divider);
	const box = { x: 0, y: 0, ...frame };
	const markup = group(
		'g',
		{ id: 'map' },
		group(
			'g',
			{ 'clip-path': 'url(#clip-map)' },
			drawSurroundings(scene, projection),
			drawGround(scene, halves, projection),
			drawEdges(scene, halves, projection),
			drawLines(scene, projection),
			labels,
			line,
		),
		scale,
		element('rect', { ...box, fill: 'none', stroke: palette.rule, 'stroke-width': 1 }),
	);
	return { height: frame.height, markup, defs: drawClips(halves, frame), bounds: projection.bounds };
}

/** The line between two accounts, with whose they are on either side of its upper end. */
function drawDivider(
	[leftParty, rightParty]: Split,
	x: number,
	scene: Scene,
	{ frame, taken }: Room,
): Markup {
	const { palette, text, names, inks } = scene;
	const name = (party: typeof leftParty, side: -1 | 1): Markup => {
		const words = text.accountOf(names.voice(party));
		const width = widthOf(words, 14, 700) + 18;
		// Within the frame, also where the divider stands at its edge.
		const wanted = side < 0 ? x - 9 - width : x + 9;
		const left = Math.max(8, Math.min(frame.width - 8 - width, wanted));
		const box = { x: left, y: wanted === left ? 8 : 42, width, height: 28 };
		taken.push(box);
		return group(
			'g',
			{ 'data-party': party },
			element('rect', { ...box, rx: 3, fill: palette.surface, stroke: palette.rule }),
			element('rect', { x: box.x, y: box.y + 24, width, height: 4, fill: inks.colourOf(party) }),
			textAt(words, {
				x: box.x + width / 2,
				y: box.y + 18,
				size: 14,
				weight: 700,
				fill: palette.ink,
				anchor: 'middle',
				dir: text.dir,
			}),
		);
	};
	taken.push({ x: x - 2, y: 0, width: 4, height: frame.height });
	return group(
		'g',
		{ id: 'divider' },
		element('rect', { x: x - 2.5, y: 0, width: 5, height: frame.height, fill: palette.paper }),
		element('rect', { x: x - 1.5, y: 0, width: 3, height: frame.height, fill: palette.ink }),
		name(leftParty, -1),
		name(rightParty, 1),
	);
}

/** A bar of a round length, no longer than 110 pixels, in the lower corner where text begins. */
function drawScale({ palette, text }: Scene, { metresPerPixel }: Projection, { frame, taken }: Room): Markup {
	const metres = roundLength(110 * metresPerPixel);
	const width = metres / metresPerPixel;
	const x = text.dir === 'rtl' ? frame.width - 14 - width : 14;
	const y = frame.height - 14;
	taken.push({
		x: x - 4,
		y: y - 24,
		width: Math.max(width, widthOf(text.distance(metres), 11)) + 8,
		height: 28,
	});
	return group(
		'g',
		{ id: 'scale' },
		element('path', {
			d: `M${x} ${y - 5}v5h${Math.round(width * 10) / 10}v-5`,
			fill: 'none',
			stroke: palette.muted,
			'stroke-width': 1.5,
		}),
		textAt(text.distance(metres), {
			x: x + width / 2,
			y: y - 8,
			size: 11,
			fill: palette.muted,
			anchor: 'middle',
			dir: text.dir,
		}),
	);
}
