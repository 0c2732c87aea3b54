import { expect, test } from 'vitest';
import { groupBy } from '../../src/domain/group-by.ts';

test('what has the same key is one group; groups and their members keep their order', () => {
	const groups = groupBy(['bay', 'ant', 'bee', 'asp'], ([first]) => first);
	expect([...groups]).toEqual([
		['b', ['bay', 'bee']],
		['a', ['ant', 'asp']],
	]);
});

test('nothing makes no group', () => {
	expect([...groupBy([], () => 1)]).toEqual([]);
});
