import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { directionOf, wrap } from '../../src/export/picture/lines.ts';
import { boundsInView, fitBounds, heightFor } from '../../src/export/picture/projection.ts';
import { BoxGrid, listBoxesAround, type Room, takeSpot } from '../../src/symbol/spots.ts';
import { widthOf } from '../../src/symbol/text-width.ts';
import { unitSquare } from '../build.ts';
import { countCalls } from '../count-calls.ts';

describe('lines of a paragraph', () => {
	const texts = fc.string({ unit: fc.constantFrom('a', 'W', ' ', 'ب', '\u2068', '\u2069', 'é', '世', '👍') });

	it('are never wider than the room, and hold all that was to be said', () => {
		fc.assert(
			fc.property(texts, fc.integer({ min: 20, max: 400 }), (text, width) => {
				const lines = wrap(text, width, 12);
				for (const line of lines) expect(widthOf(line, 12)).toBeLessThanOrEqual(width);
				const bare = (words: string) => words.replace(/[\s\u2066-\u2069]/g, '');
				expect(bare(lines.join(''))).toBe(bare(text));
			}),
		);
	});

	it('close what they isolate, and open it again on the next line', () => {
		const [first = '', second = ''] = wrap('\u2068one two\u2069', widthOf('one two', 12) - 1, 12);
		expect([first, second]).toEqual(['\u2068one\u2069', '\u2068two\u2069']);
	});

	it.each([
		['marks of direction', '\u2067'.repeat(5000)],
		['marks between words', '\u2067a '.repeat(2500)],
		['letters of one word', 'a'.repeat(5000)],
		['words', 'a '.repeat(2500)],
	])('measure each sign a few times, however many there are: %s', (_, text) => {
		const measured = countCalls(Map.prototype, 'get', () => wrap(text, 1e9, 12));
		expect(measured).toBeLessThan(5000 * 50);
		expect(countCalls(Map.prototype, 'get', () => wrap(text, 100, 12))).toBeLessThan(5000 * 50);
	});

	it('open no more isolates again than have any effect', () => {
		const lines = wrap('\u2067a '.repeat(1000), 20, 12);
		expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(300);
	});
});

test('a text of unknown language runs as its first letter outside isolates does', () => {
	expect(directionOf('(2014) Outlines', 'rtl')).toBe('ltr');
	expect(directionOf('\u2068CNN\u2069، نشرشده', 'ltr')).toBe('rtl');
	expect(directionOf('2014', 'rtl')).toBe('rtl');
	expect(directionOf('\u2068a \u2068b\u2069 c\u2069 سلام', 'ltr')).toBe('rtl');
	expect(directionOf('\u2069\u2067', 'rtl')).toBe('rtl');
});

describe('the projection', () => {
	const frame = { width: 400, height: 300 };

	it('puts the corners of the bounds inside the frame, one pair on its padding', () => {
		const { point } = fitBounds([69, 35, 70, 36], frame, 10);
		const [left, top] = point([69, 36]);
		const [right, bottom] = point([70, 35]);
		expect([top, bottom].map(Math.round)).toEqual([10, 290]);
		expect(left).toBeGreaterThan(10);
		expect(left + right).toBeCloseTo(400);
	});

	it('goes no closer than the outlines are good for', () => {
		expect(fitBounds([69, 35, 69.0001, 35.0001], frame, 10).zoom).toBe(12);
	});

	it('shows what a map of tiles shows: the whole world in 256 pixels at zoom 0', () => {
		const bounds = boundsInView([0, 0], 0, { width: 256, height: 256 });
		expect(bounds.map(Math.round)).toEqual([-180, -85, 180, 85]);
	});

	it('draws an outline alike whichever way its rings run', () => {
		const { trace, rings } = fitBounds([69, 35, 70, 36], frame, 10);
		const { coordinates } = unitSquare(69, 35);
		const turned = { type: 'Polygon' as const, coordinates: coordinates.map((ring) => ring.toReversed()) };
		const corners = (d: string) => new Set(d.match(/[\d.]+,[\d.]+/g));
		expect(corners(trace(turned))).toEqual(corners(trace({ type: 'Polygon', coordinates })));
		expect(corners(trace(turned)).size).toBe(4);
		expect(rings(turned)[0]).toHaveLength(4);
	});

	it('works out once what follows from an outline, and anew for another', () => {
		const { rings, extent, trace } = fitBounds([69, 35, 70, 36], frame, 10);
		const [outline, same] = [unitSquare(69, 35), unitSquare(69, 35)];
		expect(rings(outline)).toBe(rings(outline));
		expect(extent(outline)).toBe(extent(outline));
		expect(rings(same)).not.toBe(rings(outline));
		expect(trace(same)).toBe(trace(outline));
	});

	it('leads from a pixel back to its position', () => {
		const { point, position } = fitBounds([69, 35, 70, 36], frame, 10);
		const [lng, lat] = position(point([69.3, 35.6]));
		expect(lng).toBeCloseTo(69.3);
		expect(lat).toBeCloseTo(35.6);
	});

	it('knows how high a frame must be', () => {
		const height = heightFor([69, 35, 70, 36], 400, 10);
		const { point } = fitBounds([69, 35, 70, 36], { width: 400, height }, 10);
		expect(point([69, 36]).map(Math.round)).toEqual([10, 10]);
	});
});

test('labels stand in the frame and on no other, wherever they are wanted', () => {
	const wanted = fc.record({
		x: fc.integer({ min: -50, max: 350 }),
		y: fc.integer({ min: -50, max: 250 }),
		width: fc.integer({ min: 10, max: 90 }),
	});
	fc.assert(
		fc.property(fc.array(wanted, { maxLength: 30 }), (labels) => {
			const room: Room = { frame: { width: 300, height: 200 }, taken: new BoxGrid() };
			const taken = labels.flatMap(
				({ x, y, width }) =>
					takeSpot(room, listBoxesAround([x, y], { width, height: 18 }, { x: 40, y: 40 })) ?? [],
			);
			for (const [i, box] of taken.entries()) {
				expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 300 && box.y + box.height <= 200).toBe(true);
				for (const other of taken.slice(i + 1))
					expect(
						box.x + box.width <= other.x ||
							other.x + other.width <= box.x ||
							box.y + box.height <= other.y ||
							other.y + other.height <= box.y,
					).toBe(true);
			}
		}),
	);
});
