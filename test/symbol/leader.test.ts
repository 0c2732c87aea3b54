import { expect, test } from 'vitest';
import { findLeaderEnd } from '../../src/symbol/leader.ts';
import { unitSquare } from '../build.ts';

const boundary = unitSquare(0, 0);

const NEAR = [12, 24] as const;
const FAR = [60, 44] as const;

test('a line ends at the nearest point of the outline, from wherever the name stands', () => {
	expect(findLeaderEnd({ boundary }, [0.5, 2], NEAR)).toEqual([0.5, 1]);
	expect(findLeaderEnd({ boundary }, [2, 0.5], FAR)).toEqual([1, 0.5]);
	expect(findLeaderEnd({ boundary }, [-1, -1], FAR)).toEqual([0, 0]);
});

test('a name upon its ground has no line', () => {
	expect(findLeaderEnd({ boundary }, [0.5, 0.5], FAR)).toBeUndefined();
});

test('without an outline, a name that stands far off has a line that ends where its place lies', () => {
	expect(findLeaderEnd({ labelAt: [0, 0] }, [2, 2], FAR)).toEqual([0, 0]);
	expect(findLeaderEnd({ labelAt: [0, 0] }, [0, 2], NEAR)).toBeUndefined();
});
