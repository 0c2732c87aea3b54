/** How does a picture explain its marks? */

import { DOT_SIZE } from '../../symbol/dot.ts';
import type { Fill } from '../../symbol/fill.ts';
import { type LegendMark, type LegendRow, listDrawn, listLegendRows } from '../../symbol/legend.ts';
import { paintOf } from '../../symbol/paint.ts';
import { legendWords } from '../../text/legend-words.ts';
import { type Block, moved, paragraph, stack, textAt } from './block.ts';
import { drawDotMark } from './dot.ts';
import { element, group, type Markup } from './markup.ts';
import { type Weight, widthOf } from './measure.ts';
import type { Scene } from './scene.ts';
import { drawSign, SIGN_SIZE } from './sign.ts';

const SWATCH = { width: 30, height: 18 };
const GAP = 10;

interface Entry {
	readonly key: LegendRow['key'];
	readonly marks: readonly LegendMark[];
	readonly label: string;
}

/** Only what the map has; marks that a legend of the page puts in one row stand each in their own. */
function listEntries(scene: Scene): readonly Entry[] {
	const { dataset, text } = scene;
	const parties = dataset.parties.map(({ id }) => id);
	const rows = listLegendRows(parties, listDrawn(scene.sides)).filter(({ key }) => isNeeded(key, scene));
	return rows.flatMap(({ key, marks }) => {
		const labels = legendWords(key, text);
		const [label = ''] = labels;
		return labels.length > 1
			? marks.map((mark, i) => ({ key, marks: [mark], label: labels[i] ?? '' }))
			: [{ key, marks, label }];
	});
}

/** False for a stripe or a line that the map has nowhere. */
function isNeeded(key: LegendRow['key'], { dataset, sides }: Scene): boolean {
	const districts = sides.flatMap((side) => side.districts);
	const lanes = districts.flatMap(({ fill }) => fill);
	if (key === 'lanes') return districts.some(({ fill }) => fill.length > 1);
	if (key === 'inferred') return lanes.some(({ isBroken, inked }) => isBroken && inked > 0);
	if (key === 'silent') return lanes.some(({ inked }) => inked === 0);
	if (key === 'axis') return dataset.basemap.lines.features.length > 0;
	return true;
}

/** The fills that the legend shows and the map need not have. */
export function listLegendFills(scene: Scene): readonly Fill[] {
	const marks = listEntries(scene).flatMap((entry) => entry.marks);
	return marks.flatMap((mark) => (mark.kind === 'fill' ? [mark.fill] : []));
}

/** A row a mark, in a column beside the map. */
export function drawLegend(scene: Scene, width: number, size: number): Block {
	const { text, palette } = scene;
	const heading = paragraph(text.legend, {
		width,
		size: size + 1.5,
		weight: 700,
		fill: palette.ink,
		dir: text.dir,
	});
	const entries = listEntries(scene);
	const room = Math.max(SWATCH.width, ...entries.map(({ marks }) => widthOfMarks(marks)));
	const rows = entries.map((entry) => drawEntry(entry, scene, { width, room, size }));
	const { height, markup } = stack([heading, drawHolders(scene, width, size), stack(rows, size * 0.42)], 8);
	return { height, markup: group('g', { id: 'legend' }, markup) };
}

/** The same in running lines, for a strip beneath the map; without what is drawn around the ground. */
export function drawKey(scene: Scene, width: number, size: number): Block {
	const { dataset, text, names, palette, inks } = scene;
	const { dir } = text;
	const caption: Item = { marks: [], width: 0, label: `${text.legendHolder}:`, weight: 400 };
	const holders = dataset.parties.map(
		({ id }): Item => ({
			marks: [element('rect', { ...SWATCH, rx: 2, fill: inks.colourOf(id) })],
			width: SWATCH.width,
			label: names.voice(id).short,
			weight: 700,
		}),
	);
	const told = listEntries(scene).filter(({ key }) => key !== 'surroundings' && key !== 'axis');
	const entries = told.map(
		({ marks, label }): Item => ({
			marks: drawMarks(marks, scene),
			width: widthOfMarks(marks),
			label,
			weight: 400,
		}),
	);
	let [x, y] = [0, 0];
	const drawn = [caption, ...holders, ...entries].map((item) => {
		const inset = item.width > 0 ? item.width + 6 : 0;
		const words = Math.min(width - inset, widthOf(item.label, size, item.weight));
		if (x > 0 && x + inset + words > width) [x, y] = [0, y + SWATCH.height + 7];
		const at = (left: number, wide: number) => (dir === 'rtl' ? width - left - wide : left);
		const style = { size, weight: item.weight, fill: palette.ink, dir };
		const markup = group(
			'g',
			{},
			moved(at(x, item.width), y, ...item.marks),
			textAt(item.label, { ...style, x: at(x + inset, 0), y: y + SWATCH.height / 2 + size * 0.35 }),
		);
		x += inset + words + 12;
		return markup;
	});
	return { height: y + SWATCH.height, markup: group('g', { id: 'legend' }, ...drawn) };
}

interface Item {
	readonly marks: readonly Markup[];
	readonly width: number;
	readonly label: string;
	readonly weight: Weight;
}

/** Who is said to hold ground, and in which colour. */
function drawHolders({ dataset, text, names, palette, inks }: Scene, width: number, size: number): Block {
	const { dir } = text;
	const caption = paragraph(text.legendHolder, { width, size, fill: palette.muted, dir });
	const holders = dataset.parties.map(({ id }) => {
		const label = paragraph(names.voice(id).short, {
			width: width - SWATCH.width - GAP,
			size,
			weight: 700,
			fill: palette.ink,
			dir,
		});
		const swatch = element('rect', { ...SWATCH, rx: 2, fill: inks.colourOf(id) });
		return beside([swatch], SWATCH.width, label, { width, room: SWATCH.width, dir });
	});
	return stack([caption, ...holders], 5);
}

function drawEntry(
	{ marks, label }: Entry,
	scene: Scene,
	{ width, room, size }: { readonly width: number; readonly room: number; readonly size: number },
): Block {
	const { text, palette } = scene;
	const { dir } = text;
	const words = paragraph(label, {
		width: width - room - GAP,
		size,
		fill: palette.ink,
		dir,
		leading: size * 1.28,
	});
	return beside(drawMarks(marks, scene), widthOfMarks(marks), words, { width, room, dir });
}

/** Side by side. */
function drawMarks(marks: readonly LegendMark[], scene: Scene): readonly Markup[] {
	return marks.map((mark, i) =>
		moved(widthOfMarks(marks.slice(0, i)) + (i > 0 ? 4 : 0), 0, drawMark(mark, scene)),
	);
}

/** Marks where the text begins, each as high as a swatch, and words beside their middle. */
function beside(
	marks: readonly Markup[],
	marksWidth: number,
	words: Block,
	{ width, room, dir }: { readonly width: number; readonly room: number; readonly dir: 'ltr' | 'rtl' },
): Block {
	const height = Math.max(SWATCH.height, words.height);
	const inset = (room - marksWidth) / 2;
	const x = dir === 'rtl' ? width - room + inset : inset;
	return {
		height,
		markup: group(
			'g',
			{},
			moved(x, (height - SWATCH.height) / 2, ...marks),
			moved(dir === 'rtl' ? 0 : room + GAP, (height - words.height) / 2, words.markup),
		),
	};
}

function widthOfMarks(marks: readonly LegendMark[]): number {
	return Math.max(
		0,
		marks.reduce((sum, mark) => sum + widthOfMark(mark) + 4, -4),
	);
}

function widthOfMark({ kind }: LegendMark): number {
	if (kind === 'dot') return DOT_SIZE;
	return kind === 'sign' ? SIGN_SIZE : SWATCH.width;
}

function drawMark(mark: LegendMark, scene: Scene): Markup {
	const { palette, inks } = scene;
	const box = { x: 1, y: 1, width: SWATCH.width - 2, height: SWATCH.height - 2 };
	const middle = SWATCH.height / 2;
	switch (mark.kind) {
		case 'fill':
			return element('rect', {
				...box,
				fill: paintOf(mark.fill, inks),
				'fill-opacity': palette.inkStrength,
				stroke: palette.edge,
				'stroke-width': mark.edge,
			});
		case 'dot':
			return drawDotMark([{ dot: mark.dot, from: 0, to: 1 }], scene, [0, middle - DOT_SIZE / 2]);
		case 'sign':
			return drawSign(mark.sign, scene, [0, middle - SIGN_SIZE / 2], palette.paper);
		case 'surroundings':
			return element('rect', { ...box, fill: 'none', stroke: palette.hairline, 'stroke-dasharray': '1 3' });
		case 'axis':
			return element('path', {
				d: `M1 ${middle}h${box.width}`,
				stroke: palette.water,
				'stroke-width': 1.75,
				'stroke-dasharray': '5 4',
			});
	}
}
