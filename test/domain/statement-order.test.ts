import { describe, expect, test } from 'vitest';
import { listStatements } from '../../src/domain/dataset.ts';
import { Ground } from '../../src/domain/ground.ts';
import { orderStatements, reachesDistrict, type StatementOrder } from '../../src/domain/statement-order.ts';
import { aClaim, aContext, aDataset, aPlace, aSource } from '../build.ts';
import { article } from '../datasets.ts';

// Province p holds district n, and this town t.
const GROUND = new Ground(
	aDataset({
		places: [
			aPlace({ id: 'p', level: 'province' }),
			aPlace({ id: 'n', parent: 'p' }),
			aPlace({ id: 't', level: 'town', parent: 'n' }),
		],
		scope: ['n'],
		sources: [aSource(), aSource({ id: 'radio' })],
		claims: [
			aClaim({ id: 'c1', said: '2021-01-03', speaker: 'Zoe', start: 40 }),
			aClaim({ id: 'c2', speaker: 'Ann', start: 30, assertions: [{ place: 'p' }] }),
			aClaim({ id: 'c9', claimant: 'b', speaker: 'Zoe', start: 20, assertions: [{ place: 't' }] }),
			aClaim({ id: 'c12', source: 'radio', start: 0, said: '2021-01-01/2021-01-04', assertions: [{}] }),
		],
		context: [aContext({ id: 'b1', start: 10, mentions: ['n'] })],
	}),
);
const ordered = (order: StatementOrder, ground = GROUND) =>
	orderStatements(listStatements(ground.dataset).toReversed(), order, ground).map(({ id }) => id);

describe('statements are listed', () => {
	test.each([
		['reach', 'what says something of a district, of other ground, of none; then context', 'c9 c12 c2 c1 b1'],
		['article', 'as the sources print them, one source after the other', 'b1 c9 c2 c1 c12'],
		['day', 'the last said first, context last', 'c12 c1 c2 c9 b1'],
		['speaker', 'by who speaks, then by id; context last', 'c2 c12 c1 c9 b1'],
	] as const)('by %s: %s', (order, _, ids) => {
		expect(ordered(order).join(' ')).toBe(ids);
	});
});

test('the article’s claims begin with those that colour a district', () => {
	const ground = new Ground(article.dataset);
	const statements = orderStatements(listStatements(article.dataset), 'reach', ground);
	expect(statements.slice(0, 3).map(({ id }) => id)).toEqual(['c07', 'c09', 'c12']);
	const reaching = statements.map((one) => reachesDistrict(one, ground));
	expect(reaching.lastIndexOf(true)).toBeLessThan(reaching.indexOf(false));
});
