import { describe, expect, test } from 'vitest';
import {
	findGroundAround,
	isWithin,
	listAncestors,
	listLocalNames,
	type Place,
	type PlaceId,
	standingOf,
} from '../../src/domain/place.ts';
import { aPlace, placeId } from '../build.ts';

class CountedPlaces extends Map<PlaceId, Place> {
	reads = 0;

	override get(id: PlaceId) {
		this.reads += 1;
		return super.get(id);
	}
}

/** `v0` within district `n` within province `p`; each further village within the one before. */
function chainOf(length: number): CountedPlaces {
	const villages = Array.from({ length }, (_, i) =>
		aPlace({ id: `v${i}`, level: 'village', parent: i === 0 ? 'n' : `v${i - 1}` }),
	);
	const all = [aPlace({ id: 'p', level: 'province' }), aPlace({ id: 'n', parent: 'p' }), ...villages];
	return new CountedPlaces(all.map((place) => [place.id, place]));
}

describe('what contains a place', () => {
	test('is listed from the nearest outwards, without the place itself', () => {
		expect(listAncestors(placeId('v1'), chainOf(2))).toEqual(['v0', 'n', 'p']);
		expect(listAncestors(placeId('p'), chainOf(2))).toEqual([]);
	});

	test('is listed however much of it there is', () => {
		expect(listAncestors(placeId('v99999'), chainOf(100_000))).toHaveLength(100_001);
	});

	test('is looked for no further than it is found', () => {
		const places = chainOf(3000);
		expect(isWithin(placeId('v2999'), placeId('v2998'), places)).toBe(true);
		expect(findGroundAround(placeId('v0'), 'district', places)).toBe('n');
		expect(places.reads).toBeLessThan(10);
	});
});

test('a place is ground, or lies inside ground or around it; within itself it does not lie', () => {
	const places = chainOf(1);
	const told = ['p', 'n', 'v0'].map((id) => standingOf(placeId(id), 'district', places));
	expect(told).toEqual(['around', 'ground', 'inside']);
	expect(isWithin(placeId('n'), placeId('n'), places)).toBe(false);
	expect(isWithin(placeId('p'), placeId('n'), places)).toBe(false);
	expect(findGroundAround(placeId('n'), 'district', places)).toBeUndefined();
});

test('local names are the preferred ones of languages not in Latin script, each once', () => {
	const toponyms = [
		{ text: 'Riverton', lang: 'en' },
		{ text: 'Ривертон', lang: 'ru-Cyrl' },
		{ text: 'Ривертаун', lang: 'ru-Cyrl' },
		{ text: 'Riverton', lang: 'und-Latn' },
		{ text: 'Ривертон', lang: 'uk-Cyrl' },
		{ text: 'ريفرتون', lang: 'ar-Arab' },
	];
	expect(listLocalNames({ toponyms })).toEqual(['Ривертон', 'ريفرتون']);
});
