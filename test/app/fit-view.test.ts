import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from '../../src/app/address.ts';
import { fitView } from '../../src/app/fit-view.ts';
import { initialView } from '../../src/app/reduce-view.ts';
import { listDays } from '../../src/domain/dataset.ts';
import type { Day } from '../../src/domain/day.ts';
import { aClaim, aDataset, anObserver } from '../build.ts';
import { article, twoRivers } from '../datasets.ts';
import { anyView, dataset } from './any-view.ts';

/** With less, with more, and with nothing of what `dataset` has. */
const OTHERS = [
	aDataset({ claims: [aClaim({ said: '2021-01-02' })] }),
	aDataset({ observers: [anObserver('o')], claims: [] }),
	article.dataset,
	twoRivers.dataset,
];

describe('a view fitted to another dataset', () => {
	it('asks for nothing that is not there, whatever it showed before', () => {
		fc.assert(
			fc.property(anyView, fc.constantFrom(...OTHERS), (view, other) => {
				const fitted = fitView(view, other);
				const address = parseAddress(formatAddress({ view: fitted, position: null }, other), other);
				expect([address.view, address.unknown]).toEqual([fitted, []]);
				const days = [...listDays(other), initialView(other).day];
				expect(fitted.day >= (days[0] ?? '') && fitted.day <= (days.at(-1) ?? '')).toBe(true);
			}),
			{ numRuns: 500 },
		);
	});

	it('stays as it is where all of it is there, too', () => {
		fc.assert(
			fc.property(anyView, (view) => {
				expect(fitView(view, dataset)).toEqual(view);
			}),
		);
	});

	it('is fitted once and for all', () => {
		fc.assert(
			fc.property(anyView, fc.constantFrom(...OTHERS), (view, other) => {
				const fitted = fitView(view, other);
				expect(fitView(fitted, other)).toEqual(fitted);
			}),
		);
	});

	it('keeps a day on which nothing was said, and leaves one before or after all that was', () => {
		const other = aDataset({
			claims: [aClaim({ said: '2021-01-02' }), aClaim({ id: 'c2', said: '2021-01-05' })],
		});
		const on = (day: string) => fitView({ ...initialView(other), day: day as Day }, other).day;
		expect([on('2021-01-03'), on('2021-01-01'), on('2021-01-06')]).toEqual([
			'2021-01-03',
			'2021-01-05',
			'2021-01-05',
		]);
	});

	it('keeps the words looked for, and not the day of which something was to be said', () => {
		const view = { ...initialView(dataset), filter: { words: 'ford', day: '2021-01-05' as Day } };
		expect(fitView(view, twoRivers.dataset).filter).toEqual({ words: 'ford' });
	});
});
