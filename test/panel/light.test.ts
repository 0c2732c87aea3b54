import { expect, test } from 'vitest';
import { lightBy, lightOf, Pointer } from '../../src/panel/light.ts';
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

test('while nothing is pointed at, what is chosen lights up, and is the same light each time', () => {
	const pointer = new Pointer();
	const { now } = lightBy(pointer, { place: placeId('t') }, touches);
	const before = now();
	expect([...before.places]).toEqual(['t']);
	expect(now()).toBe(before);
	pointer.point({ place: placeId('n') });
	expect([...now().places]).toEqual(['n']);
	pointer.point(null);
	expect(now()).toEqual(before);
});
