import { describe, expect, test } from 'vitest';
import {
	compareStrength,
	isAgainst,
	isAtLeast,
	isControl,
	isOfEveryPart,
	isOfForces,
	PORTIONS,
	PREDICATES,
	type Predicate,
	portionDenied,
	TRAITS,
} from '../../src/domain/predicate.ts';

test('predicates come strongest first, portions largest first', () => {
	expect(PREDICATES).toEqual([
		'holds',
		'lost',
		'denies',
		'fighting',
		'surrounds',
		'present',
		'advancing',
		'near',
	]);
	expect(PORTIONS).toEqual(['whole', 'most', 'part']);
});

describe('each predicate', () => {
	test.each(PREDICATES)('%s is of one sort', (predicate) => {
		const sorts = [isControl({ predicate }), isAgainst({ predicate }), isOfForces({ predicate })];
		expect(sorts.filter(Boolean)).toHaveLength(1);
	});

	test.each(PREDICATES)('%s has portions if and only if it is not of forces', (predicate) => {
		const { portions } = TRAITS[predicate];
		expect([...portions].sort()).toEqual(isOfForces({ predicate }) ? [] : [...PORTIONS].sort());
	});

	const listWith = (has: (predicate: Predicate) => boolean) => PREDICATES.filter(has);

	test('but fighting has a holder', () => {
		expect(listWith((one) => !TRAITS[one].hasHolder)).toEqual(['fighting']);
	});

	test('of forces outside the place is an approach', () => {
		expect(listWith((one) => TRAITS[one].isApproach)).toEqual(['surrounds', 'advancing', 'near']);
	});

	test('is lent to the district around, but for forces outside', () => {
		expect(listWith((one) => TRAITS[one].isLentOutwards)).toEqual([
			'holds',
			'lost',
			'denies',
			'fighting',
			'present',
		]);
	});
});

describe('said of every part', () => {
	test.each([
		['holds', 'whole'],
		['lost', 'whole'],
		['denies', 'part'],
	] as const)('is that one %s the %s, and no other portion', (predicate, portion) => {
		for (const one of PORTIONS) expect(isOfEveryPart({ predicate, portion: one })).toBe(one === portion);
	});

	test('is nothing of forces', () => {
		for (const predicate of PREDICATES) expect(isOfEveryPart({ predicate })).toBe(false);
	});
});

test.each([
	['denies', 'whole', 'whole'],
	['denies', 'most', 'most'],
	['denies', 'part', 'part'],
	['lost', 'whole', 'part'],
	['lost', 'most', 'most'],
	['lost', 'part', 'whole'],
	['holds', 'whole', undefined],
] as const)('who %s the %s, does not hold the %s, nor more', (predicate, portion, denied) => {
	expect(portionDenied({ predicate, portion })).toBe(denied);
});

test('words of forces deny nothing', () => {
	expect(portionDenied({ predicate: 'present' })).toBeUndefined();
});

test('a portion is at least itself and any smaller', () => {
	expect(PORTIONS.map((one) => PORTIONS.filter((other) => isAtLeast(one, other)))).toEqual([
		['whole', 'most', 'part'],
		['most', 'part'],
		['part'],
	]);
});

describe('the stronger words come first', () => {
	test.each(['holds', 'lost'] as const)('%s: the larger portion', (predicate) => {
		expect(compareStrength(predicate, 'whole', 'most')).toBeLessThan(0);
		expect(compareStrength(predicate, 'part', 'most')).toBeGreaterThan(0);
		expect(compareStrength(predicate, 'most', 'most')).toBe(0);
	});

	test('denies: the smaller portion', () => {
		expect(compareStrength('denies', 'part', 'most')).toBeLessThan(0);
		expect(compareStrength('denies', 'whole', 'most')).toBeGreaterThan(0);
	});

	test('of forces none', () => {
		expect(compareStrength('near', undefined, undefined)).toBe(0);
	});
});
