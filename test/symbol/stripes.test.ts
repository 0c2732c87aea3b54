import { describe, expect, it } from 'vitest';
import type { Fill } from '../../src/symbol/fill.ts';
import { LANE, layoutStripes } from '../../src/symbol/stripes.ts';
import { partyId } from '../build.ts';

const lane = (holder: string, inked = 1, isBroken = false): Fill[number] => ({
	holders: [partyId(holder)],
	inked,
	isBroken,
});
const inkOf = (fill: Fill) =>
	layoutStripes(fill).stripes.reduce((sum, { width, height }) => sum + width * height, 0);

describe('the stripes of a fill', () => {
	it('repeat after one lane a party', () => {
		expect(layoutStripes([lane('a'), lane('b'), lane('c')]).width).toBe(3 * LANE.width);
	});

	it('leave a gap of paper between lanes', () => {
		const [a, b] = layoutStripes([lane('a'), lane('b')]).stripes;
		expect((b?.x ?? 0) - ((a?.x ?? 0) + (a?.width ?? 0))).toBe(LANE.gap);
	});

	it('merge neighbours that are whole and of one holder', () => {
		const [first, second] = layoutStripes([lane('a'), lane('a'), lane('b')]).stripes;
		expect((first?.x ?? 0) + (first?.width ?? 0)).toBe(second?.x);
	});

	it('ink more for most than for part, and less for inferred than for said', () => {
		expect(inkOf([lane('a', 0.7)])).toBeGreaterThan(inkOf([lane('a', 0.35)]));
		const perArea = (fill: Fill) => {
			const { width, height } = layoutStripes(fill);
			return inkOf(fill) / (width * height);
		};
		expect(perArea([lane('a', 1, true)])).toBeLessThan(perArea([lane('a')]));
	});

	it('stay within their repeat', () => {
		const { width, height, stripes } = layoutStripes([lane('a', 1, true), lane('b', 0.35)]);
		for (const stripe of stripes) {
			expect(stripe.x).toBeGreaterThanOrEqual(0);
			expect(stripe.x + stripe.width).toBeLessThanOrEqual(width);
			expect(stripe.y + stripe.height).toBeLessThanOrEqual(height);
		}
	});

	it('change nothing but colour when the parties change places', () => {
		const one = layoutStripes([lane('a'), lane('b', 0.35)]).stripes.map(({ holder: _, ...at }) => at);
		const other = layoutStripes([lane('b'), lane('a', 0.35)]).stripes.map(({ holder: _, ...at }) => at);
		expect(one).toEqual(other);
	});
});
