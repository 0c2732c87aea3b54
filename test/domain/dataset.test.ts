import { describe, expect, test } from 'vitest';
import { isLater, listPlacesOf } from '../../src/domain/claim.ts';
import {
	findParty,
	findStatement,
	listAccountPlaces,
	listAsserted,
	listAssertedEver,
	listDays,
	listNamedAncestors,
	listSurroundings,
	partyOf,
	sourceOf,
	voiceOf,
} from '../../src/domain/dataset.ts';
import { findGroundAround, isWithin, listAncestors } from '../../src/domain/place.ts';
import { aClaim, aContext, observerId, partyId, placeId } from '../build.ts';
import { MON, says, saysOf, TUE, toyDataset, WED } from './toy.ts';

describe('the places of which something is asserted', () => {
	const dataset = toyDataset([
		saysOf('o', 'c1', WED, { place: 't', predicate: 'near' }),
		says('c2', MON, { place: 'p', reachesDistricts: true, except: ['e'] }, { place: 'n' }),
		aClaim({ id: 'c3', assertions: [{ place: 't' }], mentions: ['h'] }),
	]);

	test('are each told once, in order of first claim; not those only reached, left out or mentioned', () => {
		expect(listAsserted(dataset)).toEqual(['t', 'p', 'n']);
	});

	test('carry accounts beside the districts in scope, which come first', () => {
		expect(listAccountPlaces(dataset)).toEqual(['n', 'e', 's', 'w', 'f', 't', 'p']);
	});

	test('in whichever interpretation, have the first claim that does so', () => {
		const other = aClaim({
			id: 'c4',
			assertions: [{ place: 'n' }],
			alternatives: [{ note: 'Or here.', assertions: [{ place: 'w' }, { place: 't' }] }],
		});
		expect([...listAssertedEver({ claims: [...dataset.claims, other] })]).toEqual([
			['t', 'c1'],
			['p', 'c2'],
			['n', 'c2'],
			['w', 'c4'],
		]);
	});
});

describe('what lies around a place', () => {
	const { places } = toyDataset([]);

	test('is told nearest first', () => {
		expect(listAncestors(placeId('u'), places)).toEqual(['t', 'n', 'p', 'k']);
		expect(listAncestors(placeId('f'), places)).toEqual([]);
		expect(listAncestors(placeId('atlantis'), places)).toEqual([]);
	});

	test('does not lie within it, nor does the place itself', () => {
		const [n, p] = [placeId('n'), placeId('p')];
		expect([isWithin(n, p, places), isWithin(p, n, places), isWithin(n, n, places)]).toEqual([
			true,
			false,
			false,
		]);
	});

	test('is a district for a place inside one, and for no other', () => {
		const around = (id: string) => findGroundAround(placeId(id), 'district', places);
		expect(['u', 't', 'n', 'p'].map(around)).toEqual(['n', 'n', undefined, undefined]);
	});

	test('is named to readers by its level, if the data says which', () => {
		const named = (...ancestorLevels: readonly string[]) =>
			listNamedAncestors(placeId('u'), { ...toyDataset([]), ancestorLevels });
		expect(listNamedAncestors(placeId('u'), toyDataset([]))).toEqual(['t', 'n', 'p', 'k']);
		expect(named('district', 'country')).toEqual(['n', 'k']);
		expect(named()).toEqual([]);
	});
});

test('districts out of scope are surroundings', () => {
	const dataset = { ...toyDataset([]), scope: [placeId('n'), placeId('e')] };
	expect(listSurroundings(dataset).map(({ id }) => id)).toEqual(['s', 'w', 'f']);
});

test('days are those on which something was said last, each once, in order', () => {
	expect(listDays(toyDataset([says('c1', WED), says('c2', `${MON}/${TUE}`), says('c3', WED)]))).toEqual([
		TUE,
		WED,
	]);
});

describe('whoever bears an id', () => {
	const dataset = toyDataset([]);

	test('is found among parties and observers', () => {
		expect(voiceOf(partyId('b'), dataset).id).toBe('b');
		expect(voiceOf(observerId('o'), dataset).id).toBe('o');
		expect(partyOf(partyId('b'), dataset).id).toBe('b');
		expect(findParty('b', dataset)?.id).toBe('b');
		expect(findParty('o', dataset)).toBeUndefined();
	});

	test('is missed by name, if the dataset breaks its promise', () => {
		expect(() => voiceOf(partyId('x'), dataset)).toThrow('No voice "x" among a, b, c, o');
		expect(() => partyOf(partyId('o'), dataset)).toThrow('No party "o" among a, b, c');
		const claim = aClaim({ id: 'c1', source: 'radio' });
		expect(() => sourceOf(claim, dataset)).toThrow('c1: no source "radio" among paper');
	});
});

describe('a statement', () => {
	const claim = aClaim({
		id: 'c1',
		assertions: [{ place: 'p', except: ['n'] }, { place: 'p' }],
		mentions: ['n', 't'],
	});
	const context = aContext({ id: 'x1', mentions: ['h'] });

	test('speaks of every place that it asserts, leaves out or mentions, each once', () => {
		expect(listPlacesOf(claim)).toEqual(['p', 'n', 't']);
		expect(listPlacesOf(context)).toEqual(['h']);
	});

	test('is found by its id, be it a claim or context', () => {
		const dataset = { ...toyDataset([claim]), context: [context] };
		expect(findStatement('c1', dataset)).toBe(claim);
		expect(findStatement('x1', dataset)).toBe(context);
		expect(findStatement('c2', dataset)).toBeUndefined();
	});
});

describe('one claim is later than another', () => {
	const at = (said: string) => aClaim({ said });

	test.each([
		[MON, TUE, true],
		[`${MON}/${TUE}`, WED, true],
		[`../${MON}`, TUE, true],
		[MON, MON, false],
		[TUE, MON, false],
		[`${MON}/${TUE}`, TUE, false],
		[MON, `${MON}/${TUE}`, false],
		[MON, `../${WED}`, false],
	])('%s, then %s: %s', (earlier, later, expected) => {
		expect(isLater(at(later), at(earlier))).toBe(expected);
	});
});
