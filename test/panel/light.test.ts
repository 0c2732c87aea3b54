import { expect, test } from 'vitest';
import { lightOf } from '../../src/panel/light.ts';
import { placeId, statementId } from '../build.ts';
import { MON, says, toyGround } from '../domain/toy.ts';

// Town t lies in district n, to which it lends that a part is held.
const { touches } = toyGround([says('c1', MON, { place: 't' })]);

test('a passage lights the place it asserts something of, and the district that borrows it', () => {
	expect([...lightOf({ claim: statementId('c1') }, touches).places]).toEqual(['t', 'n']);
});

test('a district lights the passages that a place inside lends it', () => {
	expect([...lightOf({ place: placeId('n') }, touches).passages]).toEqual(['c1']);
});
