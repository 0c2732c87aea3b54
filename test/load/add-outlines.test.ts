import { describe, expect, it } from 'vitest';
import { addOutlines } from '../../src/load/add-outlines.ts';
import { aClaim, aDataset, aPlace, unitSquare } from '../build.ts';

const MANY = 1500;

/** A row of so many districts in province p, and one more in province q beside it. */
function aRow(count: number, scope = count + 1) {
	const ids = Array.from({ length: count + 1 }, (_, i) => `d${i}`);
	return aDataset({
		places: [
			aPlace({ id: 'p', level: 'province' }),
			aPlace({ id: 'q', level: 'province' }),
			...ids.map((id, i) => aPlace({ id, parent: i < count ? 'p' : 'q', boundary: unitSquare(i, 0) })),
		],
		scope: ids.slice(0, scope),
	});
}

const outlined = (dataset: ReturnType<typeof aRow>) =>
	[...addOutlines(dataset).places.values()].filter(({ level, boundary }) => level === 'province' && boundary);

describe('an outline is added', () => {
	it('to a place around very many districts, of which nothing is said', () => {
		expect(outlined(aRow(2))).toEqual([]);
		expect(outlined(aRow(MANY)).map(({ id }) => id)).toEqual(['p', 'q']);
	});

	it('to one of which something is asserted, if only in another interpretation', () => {
		const claims = [
			aClaim({ id: 'c1', assertions: [{ place: 'p' }] }),
			aClaim({ id: 'c2', alternatives: [{ note: 'Or here.', assertions: [{ place: 'q' }] }] }),
		];
		expect(outlined({ ...aRow(2), claims }).map(({ id }) => id)).toEqual(['p', 'q']);
	});

	it('to none that has districts out of scope, since it would be too small', () => {
		expect(outlined(aRow(MANY + 1, MANY + 1)).map(({ id }) => id)).toEqual(['p']);
	});
});
