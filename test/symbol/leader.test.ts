import { expect, test } from 'vitest';
import { findLeaderEnd } from '../../src/symbol/leader.ts';
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
