import { expect, test } from 'vitest';
import { findLeaderEnd, reachBeside } from '../../src/symbol/leader.ts';
import { unitSquare } from '../build.ts';

const boundary = unitSquare(0, 0);

test('a line ends at the nearest point of the outline, from wherever the name stands', () => {
	expect(findLeaderEnd({ boundary }, [0.5, 2])).toEqual([0.5, 1]);
	expect(findLeaderEnd({ boundary }, [2, 0.5])).toEqual([1, 0.5]);
	expect(findLeaderEnd({ boundary }, [-1, -1])).toEqual([0, 0]);
});

test('a name upon its ground, or of a place without an outline, has no line', () => {
	expect(findLeaderEnd({ boundary }, [0.5, 0.5])).toBeUndefined();
	expect(findLeaderEnd({}, [2, 2])).toBeUndefined();
});

test('a name may stand off so far that it comes to stand beside its outline, within bounds', () => {
	expect(reachBeside({ width: 0, height: 0 })).toEqual({ x: 160, y: 120 });
	expect(reachBeside({ width: 390, height: 290 })).toEqual({ x: 280, y: 200 });
	expect(reachBeside({ width: 5000, height: 5000 })).toEqual({ x: 320, y: 280 });
});
