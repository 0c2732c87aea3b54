import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundLength } from '../../src/symbol/round-length.ts';

describe('the length of a scale bar', () => {
	it.each([
		[1, 1],
		[1.9, 1],
		[49, 20],
		[50, 50],
		[9_999, 5_000],
		[10_000, 10_000],
		[0, 1],
	])('of at most %d m is %d m', (metres, length) => {
		expect(roundLength(metres)).toBe(length);
	});

	it('fills at least two fifths of its room', () => {
		fc.assert(
			fc.property(fc.double({ min: 1, max: 1e7, noNaN: true }), (metres) => {
				const length = roundLength(metres);
				expect(length).toBeLessThanOrEqual(metres);
				expect(length).toBeGreaterThanOrEqual(0.4 * metres);
			}),
		);
	});
});
