import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listClearDots } from '../../src/symbol/clear-dots.ts';
import { DOT_SIZE } from '../../src/symbol/dot.ts';
import { placeId } from '../build.ts';

/** A column of dots, so far apart. */
const column = (count: number, apart: number) =>
	Array.from({ length: count }, (_, i) => ({
		place: placeId(`t${i}`),
		at: [0, i * apart] as const,
		rank: count - i,
	}));

test('of few dots, all stay, even those that lie on each other', () => {
	expect(listClearDots(column(100, 0)).size).toBe(100);
});

test('many dots that lie clear of each other all stay', () => {
	expect(listClearDots(column(101, DOT_SIZE)).size).toBe(101);
});

test('of many that lie on each other, the one of the least rank stays', () => {
	expect([...listClearDots(column(101, 0))]).toEqual(['t100']);
	expect([...listClearDots(column(101, DOT_SIZE / 2))].slice(0, 2)).toEqual(['t100', 't98']);
});

test('of many in any order, none lies on another, and each that goes lies on one that stays', () => {
	const dots = fc.array(
		fc.record({
			x: fc.integer({ max: 300, min: 0 }),
			y: fc.integer({ max: 300, min: 0 }),
			rank: fc.integer(),
		}),
		{ minLength: 101, maxLength: 300 },
	);
	const isOn = ([x, y]: readonly [number, number], [atX, atY]: readonly [number, number]) =>
		Math.max(Math.abs(x - atX), Math.abs(y - atY)) < DOT_SIZE - 2;
	fc.assert(
		fc.property(dots, (drawn) => {
			const all = drawn.map(({ x, y, rank }, i) => ({ place: placeId(`t${i}`), at: [x, y] as const, rank }));
			const clear = listClearDots(all);
			const [stay, go] = [true, false].map((is) => all.filter(({ place }) => clear.has(place) === is));
			for (const one of stay ?? []) {
				expect(stay?.filter((other) => isOn(one.at, other.at))).toEqual([one]);
			}
			for (const one of go ?? []) expect(stay?.some((other) => isOn(one.at, other.at))).toBe(true);
		}),
	);
});
