import { expect, test } from 'vitest';
import { AssertionTable } from '../../src/domain/assertion-table.ts';
import { Holders } from '../../src/domain/holders.ts';
import type { Kind } from '../../src/domain/kind.ts';
import type { Predicate } from '../../src/domain/predicate.ts';
import { partyId } from '../build.ts';

const [A, B] = [partyId('a'), partyId('b')];

const aKind = (predicate: Predicate, holder?: typeof A): Kind => ({
	predicate,
	holder,
	portion: undefined,
	basis: 'named',
	hasException: false,
	lent: undefined,
});

/** Whether words that stand gainsay others. */
const gainsays = (standing: readonly Kind[], words: Kind) => {
	const table = new AssertionTable();
	return new Holders(table, () => standing.map((kind) => ({ said: table.kinds.of(kind) }))).gainsays(words);
};

test('that one holds it gainsays that another does, and that it was lost or is denied', () => {
	expect(gainsays([aKind('holds', A)], aKind('holds', B))).toBe(true);
	expect(gainsays([aKind('holds', A)], aKind('holds', A))).toBe(false);
	expect(gainsays([aKind('holds', A)], aKind('lost', A))).toBe(true);
	expect(gainsays([aKind('holds', A)], aKind('denies', A))).toBe(true);
	expect(gainsays([aKind('holds', A)], aKind('lost', B))).toBe(false);
	expect(gainsays([aKind('holds', A), aKind('holds', B)], aKind('holds', A))).toBe(true);
});

test('that one does not gainsays that the same one does, and no other', () => {
	expect(gainsays([aKind('denies', A)], aKind('holds', A))).toBe(true);
	expect(gainsays([aKind('denies', A)], aKind('holds', B))).toBe(false);
	expect(gainsays([aKind('denies', A)], aKind('lost', A))).toBe(false);
});

test('words of forces, and words of nobody, gainsay nothing and are not gainsaid', () => {
	expect(gainsays([aKind('present', A), aKind('fighting')], aKind('holds', B))).toBe(false);
	expect(gainsays([aKind('present', A)], aKind('holds', A))).toBe(false);
	expect(gainsays([aKind('holds', A)], aKind('fighting'))).toBe(false);
});
