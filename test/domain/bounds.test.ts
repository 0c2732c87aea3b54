import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../src/domain/bounds.ts';
import { aRound, unitSquare } from '../build.ts';

describe('the bounds of outlines', () => {
	test('hold every part of each', () => {
		const parts = [unitSquare(3, -2), unitSquare(-4, 5)].map(({ coordinates }) => coordinates);
		expect(boundsOf([{ type: 'MultiPolygon', coordinates: parts }, unitSquare(7, 0)])).toEqual([
			-4, -2, 8, 6,
		]);
	});

	test('around none hold nothing', () => {
		expect(boundsOf([])).toEqual([Infinity, Infinity, -Infinity, -Infinity]);
	});

	test('are found of more positions than a call takes arguments', () => {
		expect(boundsOf([aRound(200_000)])).toEqual([-1, -1, 1, 1]);
	});
});
