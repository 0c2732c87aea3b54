import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import { Ground } from '../../src/domain/ground.ts';
import { mergeAlike } from '../../src/symbol/merge-alike.ts';
import { showPlace, showPlaces } from '../../src/symbol/shown-place.ts';
import { aDataset, aParty, aPlace, placeId, unitSquare } from '../build.ts';
import { SUN, saysOf, toDay } from '../domain/toy.ts';

/*
 *  Province p and its five districts; q has none of its own outline.
 *    +---+---+---+
 *    | n | e | s |   p
 *    +---+---+---+
 *    | w | m |       p
 *    +---+---+
 *    | x |           q
 *    +---+
 */
const PLACES = [
	aPlace({ id: 'p', level: 'province', boundary: unitSquare(0, 0), labelAt: [1, 1] }),
	aPlace({ id: 'q', level: 'province' }),
	...['n', 'e', 's', 'w', 'm'].map((id) => aPlace({ id, parent: 'p', boundary: unitSquare(0, 0) })),
	aPlace({ id: 'x', parent: 'q', boundary: unitSquare(0, 0) }),
];
const SCOPE = ['n', 'e', 's', 'w', 'm', 'x'];

/** The districts that are drawn on the maps of a and b, with their fills, bare ones without. */
function drawn(claims: readonly Claim[], changed: readonly string[] = []) {
	const parties = ['a', 'b'].map((id) => aParty(id));
	const ground = new Ground(aDataset({ places: PLACES, scope: SCOPE, parties, claims }));
	const day = toDay(SUN);
	const maps = parties.map(({ id: voice }) => ({
		voice,
		shown: showPlaces(ground.on(day), voice, new Set(changed.map(placeId)), ground),
	}));
	const merged = mergeAlike(maps, ground, (place, { voice }) =>
		showPlace(ground.placeOn(place, day), voice, false),
	);
	return merged.map(({ shown }) => ({
		districts: shown.districts.map(({ place, fill: { tone } }) =>
			tone === 'bare' ? place : `${place} ${tone}`,
		),
		around: shown.around.map(({ place }) => place),
	}));
}

describe('where too many districts are in view', () => {
	it('those that look alike are drawn as one with the place around them, if that has an outline', () => {
		expect(drawn([])).toEqual(Array(2).fill({ districts: ['p', 'x'], around: [] }));
	});

	it('one of which a voice says something is drawn on every map, above what is around it', () => {
		const [a, b] = drawn([saysOf('a', 'c1', SUN, { place: 'n' })]);
		expect(a?.districts).toEqual(['p', 'n solid', 'x']);
		expect(b?.districts).toEqual(['p', 'n', 'x']);
	});

	it('what was said of all of them has the colour that they have', () => {
		const [a, b] = drawn([
			saysOf('a', 'c1', SUN, { place: 'p', reachesDistricts: true, except: [placeId('e')] }),
		]);
		expect(a?.districts).toEqual(['p solid', 'e', 'x']);
		expect(b?.districts).toEqual(['p', 'e', 'x']);
	});

	it('a sign, an inferred holder and what is new keep a district by itself', () => {
		const [a] = drawn(
			[
				saysOf('a', 'c1', SUN, { place: 'n', predicate: 'near' }),
				saysOf('a', 'c2', SUN, { place: 'e', inferred: true }),
			],
			['s'],
		);
		expect(a?.districts).toEqual(['p', 'n', 'e tint', 's', 'x']);
	});

	it('a place that is drawn itself has no further label, and others around keep theirs', () => {
		const [a] = drawn([saysOf('a', 'c1', SUN, { place: 'p', portion: 'part' })]);
		expect(a).toEqual({ districts: ['p', 'x'], around: [] });
	});

	it('where none look alike, what is around them is bare, beneath them', () => {
		const [a] = drawn(['n', 'e', 's', 'w', 'm'].map((place, i) => saysOf('a', `c${i}`, SUN, { place })));
		expect(a?.districts).toEqual(['p', 'n solid', 'e solid', 's solid', 'w solid', 'm solid', 'x']);
	});
});
