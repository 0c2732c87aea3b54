/** How does a picture explain its marks? */

import { DOT_SIZE } from '../../symbol/dot.ts';
import {
	type LegendKey,
	type LegendMark,
	type LegendRow,
	listDrawn,
	listLegendRows,
	listOccurring,
} from '../../symbol/legend.ts';
import { SIGN_SIZE } from '../../symbol/sign.ts';
import { type Weight, widthOf } from '../../symbol/text-width.ts';
import { type Block, moved, textAt } from './block.ts';
import { drawDotMark } from './dot.ts';
import { drawFill, strokeOf } from './layers.ts';
import { element, group, type Markup } from './markup.ts';
import type { Ring } from './projection.ts';
import type { Scene } from './scene.ts';
import { drawSign } from './sign.ts';

const SWATCH = { width: 28, height: 17 };
const GAP = { marks: 4, label: 6, items: 9, lines: 6 };

/** Of the ground itself, which is the same on every map. */
const OF_GROUND: readonly LegendKey[] = ['pass', 'axis', 'surroundings'];

/** Only what the maps have. */
function listRows({ ground, maps, holders, dataset }: Scene): readonly LegendRow[] {
	const occurring = listOccurring(ground);
	const drawn = listDrawn(maps.map(({ shown }) => shown));
	const keys = new Set([...drawn, ...OF_GROUND.filter((key) => occurring.has(key))]);
	// Where nothing has anybody's colour, nor have the samples.
	return listLegendRows(holders.length > 0 ? holders : dataset.parties.map(({ id }) => id), keys);
}

interface Item {
	readonly marks: readonly Markup[];
	readonly width: number;
	readonly label: string;
	readonly weight: Weight;
}

/** In running lines: whose the colours are, then what the marks mean. */
export function drawLegend(scene: Scene, width: number, size: number): Block {
	const { text, names, palette, holders } = scene;
	const { dir } = text;
	const caption: Item = { marks: [], width: 0, label: text.legendHolder, weight: 400 };
	const colours = holders.map((id): Item => {
		const marks = [element('rect', { ...SWATCH, rx: 2, fill: scene.colourOf(id) })];
		return { marks, width: SWATCH.width, label: names.voice(id).short, weight: 700 };
	});
	const told = listRows(scene).map(({ key, marks }): Item => {
		return {
			marks: drawMarks(marks, scene),
			width: widthOfMarks(marks),
			label: text.legendOf[key],
			weight: 400,
		};
	});
	let [x, y] = [0, 0];
	const drawn = [...(holders.length > 0 ? [caption] : []), ...colours, ...told].map((item) => {
		const inset = item.width > 0 ? item.width + GAP.label : 0;
		const words = Math.min(width - inset, widthOf(item.label, size, item.weight));
		if (x > 0 && x + inset + words > width) [x, y] = [0, y + SWATCH.height + GAP.lines];
		const at = (left: number, wide: number) => (dir === 'rtl' ? width - left - wide : left);
		const style = { size, weight: item.weight, fill: palette.ink, dir };
		const markup = group(
			'g',
			{},
			moved(at(x, item.width), y, ...item.marks),
			textAt(item.label, { ...style, x: at(x + inset, 0), y: y + SWATCH.height / 2 + size * 0.35 }),
		);
		x += inset + words + GAP.items;
		return markup;
	});
	return { height: y + SWATCH.height, markup: group('g', { id: 'legend' }, ...drawn) };
}

/** Side by side. */
function drawMarks(marks: readonly LegendMark[], scene: Scene): readonly Markup[] {
	return marks.map((mark, i) =>
		moved(widthOfMarks(marks.slice(0, i)) + (i > 0 ? GAP.marks : 0), 0, drawMark(mark, scene)),
	);
}

function widthOfMarks(marks: readonly LegendMark[]): number {
	return Math.max(
		0,
		marks.reduce((sum, mark) => sum + widthOfMark(mark) + GAP.marks, -GAP.marks),
	);
}

function widthOfMark({ kind }: LegendMark): number {
	if (kind === 'dot') return DOT_SIZE;
	return kind === 'sign' ? SIGN_SIZE : SWATCH.width;
}

const BOX = { x: 1.5, y: 1.5, width: SWATCH.width - 3, height: SWATCH.height - 3 };
const CORNERS: Ring = [
	[BOX.x, BOX.y],
	[BOX.x + BOX.width, BOX.y],
	[BOX.x + BOX.width, BOX.y + BOX.height],
	[BOX.x, BOX.y + BOX.height],
];

function drawMark(mark: LegendMark, scene: Scene): Markup {
	const { palette } = scene;
	const middle = SWATCH.height / 2;
	switch (mark.kind) {
		case 'ground': {
			const d = `M${BOX.x} ${BOX.y}h${BOX.width}v${BOX.height}h${-BOX.width}z`;
			return group(
				'g',
				{},
				group('g', { opacity: palette.inkStrength }, ...drawFill(mark.fill, d, [CORNERS], scene)),
				element('rect', { ...BOX, fill: 'none', ...strokeOf(mark.edge, scene) }),
			);
		}
		case 'dot':
			return drawDotMark(mark.dot, scene, [0, middle - DOT_SIZE / 2]);
		case 'sign':
			return drawSign(mark.sign, scene, [0, middle - SIGN_SIZE / 2], palette.paper);
		case 'changed':
			return element('rect', { ...BOX, rx: 4, fill: palette.news, ...strokeOf('changed', scene) });
		case 'surroundings':
			return element('rect', { ...BOX, fill: 'none', ...strokeOf('surroundings', scene) });
		case 'axis':
			return element('path', { d: `M${BOX.x} ${middle}h${BOX.width}`, ...strokeOf('axis', scene) });
	}
}
