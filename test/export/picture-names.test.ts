import type { Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { listDays } from '../../src/domain/dataset.ts';
import { isInside } from '../../src/export/picture/hatch.ts';
import { takeFarSpot } from '../../src/export/picture/label-boxes.ts';
import type { Point, Ring } from '../../src/export/picture/projection.ts';
import { LAYOUTS } from '../../src/export/picture/request.ts';
import { type Box, BoxGrid, type Room } from '../../src/symbol/spots.ts';
import { en } from '../../src/text/en.ts';
import { fa } from '../../src/text/fa.ts';
import { aClaim, aDataset, aPlace, unitSquare } from '../build.ts';
import { aPicture, byId, listAll, parse, wordsIn } from './pictures.ts';
import { real } from './requests.ts';

/** A row of narrow districts whose names are wider than they are. */
const row = aDataset({
	places: Array.from({ length: 9 }, (_, i) =>
		aPlace({ id: `n${i}`, title: `Narrow ${i}`, boundary: unitSquare(i, 0), labelAt: [i + 0.5, 0.5] }),
	),
	scope: Array.from({ length: 9 }, (_, i) => `n${i}`),
	bounds: [0, 0, 9, 1],
	claims: [aClaim({ assertions: [{ place: 'n4' }] })],
});

interface Label {
	readonly place: string;
	readonly box: Box;
	/** Of its line, from the name to the end. */
	readonly line: readonly Point[];
	readonly words: string;
}

const SHOWN = [
	...[en, fa].flatMap((text) =>
		LAYOUTS.map((layout) => ({ of: `${real.id} as ${layout} in ${text.lang}`, dataset: real, layout, text })),
	),
	...LAYOUTS.map((layout) => ({ of: `a row as ${layout}`, dataset: row, layout, text: en })),
];

describe.each(SHOWN)('the names of districts, of $of', ({ dataset, layout, text }) => {
	const [voice] = dataset.parties.map(({ id }) => id);
	const roots = listDays(dataset).map((day) => parse(aPicture({ layout, text, day }, dataset)));

	it('stand upon their ground, or a line ties them to it', () => {
		for (const root of roots)
			for (const { place, box, line } of listLabels(root, `labels.${voice}`).filter(isOfDistrict)) {
				const at = line.at(-1) ?? [box.x + box.width / 2, box.y + box.height / 2];
				expect(isInside(outlineOf(root, `edge.${voice}.${place}`), at), place).toBe(true);
			}
	});

	it('are all there, and no line runs through another', () => {
		for (const root of roots) {
			const labels = listLabels(root, `labels.${voice}`);
			for (const { place, words } of labels.filter(isOfDistrict)) expect(words, place).not.toBe('');
			expect(labels.filter(isOfDistrict)).toHaveLength(dataset.scope.length);
			for (const one of labels)
				for (const other of labels)
					if (one !== other)
						expect(isCrossed(other.box, one.line), `${one.place} ${other.place}`).toBe(false);
		}
	});

	function isOfDistrict({ place }: Label): boolean {
		return dataset.scope.some((id) => id === place);
	}
});

/** ```
 *  ┌───────┐
 *  │┌──    │   names around a point, open on one side or on none
 *  ││ ·    │
 *  │└──    │
 *  └───────┘
 * ``` */
it('a name whose line would run through others has no room', () => {
	const at: Point = [300, 200];
	const size = { width: 60, height: 19 };
	const [left, above, below, right]: readonly [Box, Box, Box, Box] = [
		{ x: 280, y: 180, width: 5, height: 40 },
		{ x: 280, y: 180, width: 40, height: 5 },
		{ x: 280, y: 215, width: 40, height: 5 },
		{ x: 315, y: 180, width: 5, height: 40 },
	];
	const roomBetween = (...names: readonly Box[]): Room => {
		const taken = new BoxGrid();
		for (const name of names) taken.push(name);
		return { frame: { width: 600, height: 400 }, taken };
	};
	expect(takeFarSpot(at, size, roomBetween(left, above, below))?.x).toBeGreaterThan(300);
	expect(takeFarSpot(at, size, roomBetween(left, above, below, right))).toBeUndefined();
});

function listLabels(root: Element, id: string): readonly Label[] {
	return listAll(byId(root, id))
		.filter((one) => one.getAttribute('id')?.startsWith('label.'))
		.map((label) => {
			const rect = label.getElementsByTagName('rect')[0];
			const side = (name: string) => Number(rect?.getAttribute(name));
			const line = listAll(label).find((one) => one.getAttribute('class') === 'leader');
			return {
				place: label.getAttribute('data-place') ?? '',
				box: { x: side('x'), y: side('y'), width: side('width'), height: side('height') },
				line: listPoints(line?.getAttribute('d') ?? ''),
				words: wordsIn(label),
			};
		});
}

function outlineOf(root: Element, id: string): readonly Ring[] {
	return (byId(root, id).getAttribute('d') ?? '').split('M').slice(1).map(listPoints);
}

function listPoints(d: string): readonly Point[] {
	return [...d.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x, y]): Point => [Number(x), Number(y)]);
}

function isCrossed(box: Box, [from, to]: readonly Point[]): boolean {
	if (!from || !to) return false;
	const [[x, y], [toX, toY]] = [from, to];
	return Array.from({ length: 101 }, (_, i) => i / 100).some((share) => {
		const [atX, atY] = [x + share * (toX - x), y + share * (toY - y)];
		return atX > box.x && atX < box.x + box.width && atY > box.y && atY < box.y + box.height;
	});
}
