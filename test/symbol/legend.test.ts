import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import { listDrawn, listLegendRows, listOccurring } from '../../src/symbol/legend.ts';
import { showPlaces } from '../../src/symbol/shown-place.ts';
import { partyId, placeId } from '../build.ts';
import { MON, SUN, says, toDay, toyGround } from '../domain/toy.ts';

const rowsOf = (...claims: readonly Claim[]) => {
	const ground = toyGround(claims);
	const parties = ground.dataset.parties.map(({ id }) => id);
	return listLegendRows(parties, listOccurring(ground));
};
const keysOf = (...claims: readonly Claim[]) => rowsOf(...claims).map(({ key }) => key);

describe('the legend', () => {
	it('explains no mark that the data has nowhere', () => {
		expect(keysOf()).toEqual([]);
	});

	it('explains those that the words bring on any day: ground, then signs, then dots', () => {
		const keys = keysOf(
			says('c1', MON, { portion: 'most' }, { place: 't' }, { predicate: 'near', place: 't' }),
			says(
				'c2',
				SUN,
				{ place: 't', predicate: 'lost' },
				{ predicate: 'fighting' },
				{ place: 'e', inferred: true },
			),
		);
		expect(keys).toEqual(['dense', 'tint', 'lost', 'fighting', 'near', 'dot-solid', 'dot-barred']);
	});

	it('explains what words draw wherever they reach, and no other fill', () => {
		// As a point, since it has no outline; the districts within are inked only where the words cover them.
		expect(keysOf(says('c1', MON, { place: 'p', portion: 'most' }))).toEqual(['dot-half']);
		expect(keysOf(says('c1', MON, { place: 'p', portion: 'most', reachesDistricts: true }))).toEqual([
			'dense',
			'dot-half',
		]);
	});

	it('samples in the colour of each party what has the colour of its holder', () => {
		const rows = rowsOf(says('c1', MON, {}, { predicate: 'fighting' }, { predicate: 'present' }));
		expect(rows.map(({ key, marks }) => [key, marks.length])).toEqual([
			['solid', 3],
			['fighting', 1],
			['present', 3],
		]);
	});

	it('of a picture explains what its maps have', () => {
		const ground = toyGround([
			says('c1', MON, { predicate: 'near', place: 't' }),
			says('c2', SUN, { place: 't' }, { predicate: 'fighting', place: 'e' }),
		]);
		const drawnOn = (day: string) => {
			const shown = showPlaces(ground.on(toDay(day)), partyId('a'), new Set([placeId('t')]), ground);
			return [...listDrawn([shown])].sort();
		};
		expect(drawnOn(MON)).toEqual(['bare', 'changed', 'dot-empty', 'near']);
		expect(drawnOn(SUN)).toEqual(['bare', 'changed', 'dot-solid', 'fighting', 'named']);
	});
});
