import { expect, test } from 'vitest';
import { Ground } from '../../src/domain/ground.ts';
import { listPassagePlaces } from '../../src/domain/passage-place.ts';
import { listSpokenInside } from '../../src/domain/spoken-inside.ts';
import { aClaim, aContext, aDataset, aPlace, placeId } from '../build.ts';
import { MON, says, TUE, toDay, toyDataset } from './toy.ts';

const insideOf = (dataset = toyDataset([]), day = MON, district = 'n') =>
	listSpokenInside(placeId(district), toDay(day), new Ground(dataset));

test('places inside a district are spoken of by what asserts something of them, excepts or mentions them', () => {
	const claims = [
		says('c1', MON, { place: 'p', except: ['t'] }, { place: 'e' }),
		says('c2', MON, { place: 'h' }),
		aClaim({ id: 'c3', said: MON, mentions: ['u', 'n'] }),
	];
	expect(insideOf(toyDataset(claims))).toEqual(['t', 'h', 'u']);
	expect(insideOf(toyDataset(claims), MON, 'e')).toEqual([]);
	expect(insideOf({ ...toyDataset([]), context: [aContext({ mentions: ['t'] })] })).toEqual(['t']);
});

test('a place first spoken of tomorrow is not yet, though what is said of its district is lent to it', () => {
	const dataset = toyDataset([
		says('c1', MON, {}),
		says('c2', TUE, { place: 't' }),
		aClaim({ id: 'c3', said: TUE, mentions: ['h'] }),
	]);
	expect(insideOf(dataset)).toEqual([]);
	expect(insideOf(dataset, TUE)).toEqual(['t', 'h']);
});

test('a namesake of its district is not, if nobody speaks of it', () => {
	const places = [
		aPlace({ id: 'n', title: 'Millford' }),
		aPlace({ id: 'seat', level: 'town', parent: 'n', title: 'Millford' }),
	];
	const dataset = aDataset({ places, scope: ['n'], claims: [says('c1', MON, {})] });
	expect(listPassagePlaces(dataset).map(({ id }) => id)).toContain('seat');
	expect(insideOf(dataset)).toEqual([]);
});
