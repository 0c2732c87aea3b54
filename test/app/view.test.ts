import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from '../../src/app/address.ts';
import { initialView, reduceView } from '../../src/app/view.ts';
import { partyId } from '../build.ts';
import { anyAction, anyView, dataset } from './any-view.ts';

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

	it('has its divider in the middle whenever there is none', () => {
		fc.assert(
			fc.property(anyView, (view) => {
				expect(view.split !== null || view.divider === 50).toBe(true);
			}),
		);
		const split = { type: 'split', split: [partyId('a'), partyId('b')] } as const;
		const moved = [split, { type: 'divider', percent: 12.34 } as const].reduce(
			reduceView,
			initialView(dataset),
		);
		expect(moved.divider).toBe(12.3);
		expect(reduceView(moved, { ...split, split: [partyId('b'), partyId('a')] }).divider).toBe(12.3);
		expect(reduceView(moved, { ...split, split: null }).divider).toBe(50);
	});

	it('has either a card or a panel where there is no room for both', () => {
		const alone = anyAction.map((action) => ('isAlone' in action ? { ...action, isAlone: true } : action));
		fc.assert(
			fc.property(fc.array(alone, { maxLength: 12 }), (actions) => {
				const view = actions.reduce(reduceView, initialView(dataset));
				expect(view.place === null || view.panel === null).toBe(true);
			}),
			{ numRuns: 1000 },
		);
	});
});
