import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import { Ground } from '../../src/domain/ground.ts';
import { mergeAlike } from '../../src/symbol/merge-alike.ts';
import { showPlaces } from '../../src/symbol/shown-place.ts';
import { aDataset, aPlace, partyId, placeId, unitSquare } from '../build.ts';
import { SUN, saysOf, toDay } from '../domain/toy.ts';

/*
 *    +---+---+        +---+---+---+        Province p and its districts n and e; q, without
 *    | n | e |  p     | x | y | z |        an outline, with x and y; r, of whose districts s and u
 *    +---+---+        +---+---+---+        u is out of scope; o, in which lie district z
 *    | s | u |  r       q       o          and valley v with w.
 *    +---+---+
 */
const SQUARE = { boundary: unitSquare(0, 0), labelAt: [0, 0] };
const PLACES = [
	...['p', 'r', 'o'].map((id) => aPlace({ id, level: 'province', ...SQUARE })),
	aPlace({ id: 'q', level: 'province' }),
	aPlace({ id: 'v', level: 'valley', parent: 'o', ...SQUARE }),
	...['np', 'ep', 'xq', 'yq', 'sr', 'ur', 'zo', 'wv'].map(([id = '', parent = '']) =>
		aPlace({ id, parent, ...SQUARE }),
	),
];
const SCOPE = ['n', 'e', 'x', 'y', 's', 'z', 'w'];

/** The outlines that the map of party a paints, with their fill, if they are not bare. */
function paints(...claims: readonly Claim[]) {
	const dataset = aDataset({ places: PLACES, scope: SCOPE, claims });
	const ground = new Ground(dataset);
	const { districts } = showPlaces(ground.on(toDay(SUN)), partyId('a'), new Set(), ground);
	return mergeAlike(districts, dataset).map(({ place, fill: { tone } }) =>
		tone === 'bare' ? place : `${place} ${tone}`,
	);
}

describe('where very many districts are in view', () => {
	it('those that look alike are painted by the outline of the place right around them', () => {
		expect(paints().slice(0, 2)).toEqual(['p', 'v']);
		expect(paints()).not.toContain('n');
	});

	it('where it has none, or districts out of scope, or another such place in it, each is painted', () => {
		expect(paints().slice(2)).toEqual(['x', 'y', 's', 'z']);
	});

	it('what was said of all of them has the fill that they have', () => {
		const all = saysOf('a', 'c1', SUN, { place: 'p', reachesDistricts: true });
		expect(paints(all)).toContain('p solid');
		expect(paints(all)).not.toContain('n solid');
	});

	it('bare ones give way to others, and nothing shows through where only some are bare', () => {
		const most = saysOf('a', 'c1', SUN, { place: 'p', reachesDistricts: true, except: [placeId('e')] });
		expect(paints(most).filter((one) => /^[pne]/.test(one))).toEqual(['p', 'n solid']);
	});

	it('one whose edge is its own is painted, bare or not, above what is around it', () => {
		expect(paints(saysOf('a', 'c1', SUN, { place: 'n' })).slice(0, 3)).toEqual(['p', 'v', 'n solid']);
		expect(paints(saysOf('a', 'c1', SUN, { place: 'n', predicate: 'near' })).slice(0, 3)).toEqual([
			'p',
			'v',
			'n',
		]);
		expect(paints(saysOf('a', 'c1', SUN, { place: 'n', inferred: true })).slice(0, 3)).toEqual([
			'p',
			'v',
			'n tint',
		]);
	});
});
