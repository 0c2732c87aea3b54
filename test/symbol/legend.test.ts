import { describe, expect, it } from 'vitest';
import { BOTH } from '../../src/domain/account-choice.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { listDrawn, listLegendRows, listOccurring } from '../../src/symbol/legend.ts';
import { showPlaces } from '../../src/symbol/shown-place.ts';
import { MON, SUN, says, toDay, toyGround } from '../domain/toy.ts';

const keysOf = (...claims: readonly Claim[]) => {
	const ground = toyGround(claims);
	const parties = ground.dataset.parties.map(({ id }) => id);
	return listLegendRows(parties, listOccurring(ground)).map(({ key }) => key);
};

describe('the legend', () => {
	it('explains neither signs nor dots that the data has nowhere', () => {
		expect(keysOf()).toEqual(['portion', 'lanes', 'inferred', 'silent', 'edge', 'surroundings', 'axis']);
	});

	it('explains those that it has on any day, dots before signs', () => {
		const keys = keysOf(
			says('c1', MON, { place: 't' }, { predicate: 'near', place: 't' }),
			says('c2', SUN, { place: 't', predicate: 'lost' }, { predicate: 'fighting' }),
		);
		expect(keys.slice(5, -2)).toEqual(['dot-solid', 'dot-barred', 'dot-empty', 'lost', 'fighting', 'near']);
	});

	it('samples a sign in the colour of each party, and once where it has no holder', () => {
		const ground = toyGround([says('c1', MON, { predicate: 'fighting' }, { predicate: 'present' })]);
		const rows = listLegendRows(
			ground.dataset.parties.map(({ id }) => id),
			listOccurring(ground),
		);
		const marksOf = (wanted: string) => rows.find(({ key }) => key === wanted)?.marks.length;
		expect([marksOf('fighting'), marksOf('present')]).toEqual([1, 3]);
	});

	it('of a picture explains what that picture has', () => {
		const ground = toyGround([
			says('c1', MON, { predicate: 'near', place: 't' }),
			says('c2', SUN, { place: 't' }, { predicate: 'fighting', place: 'e' }),
		]);
		const drawnOn = (day: string) => listDrawn([showPlaces(ground.on(toDay(day)), [BOTH], ground)]);
		expect(drawnOn(MON)).toEqual({ signs: new Set(['near']), dots: new Set(['empty']) });
		expect(drawnOn(SUN)).toEqual({ signs: new Set(['fighting']), dots: new Set(['solid', 'empty']) });
	});
});
