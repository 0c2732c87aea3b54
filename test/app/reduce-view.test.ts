import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from '../../src/app/address.ts';
import { anyView, dataset } from './any-view.ts';

describe('the view', () => {
	it('is given back by its address, whatever was done to reach it', () => {
		fc.assert(
			fc.property(anyView, (view) => {
				const { view: given, unknown } = parseAddress(
					formatAddress({ view, position: null }, dataset),
					dataset,
				);
				expect([given, unknown]).toEqual([view, []]);
			}),
			{ numRuns: 1000 },
		);
	});

	it('has the card of a place or of a passage, not both, and a passage’s only in a panel of passages', () => {
		fc.assert(
			fc.property(anyView, ({ place, claim, panel }) => {
				expect(place === null || claim === null).toBe(true);
				expect(claim === null || (panel !== null && panel !== 'none')).toBe(true);
			}),
			{ numRuns: 1000 },
		);
	});
});
