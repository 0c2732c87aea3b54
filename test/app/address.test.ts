import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from '../../src/app/address.ts';
import { initialView } from '../../src/app/view.ts';
import { aClaim, aDataset, partyId, placeId } from '../build.ts';

const dataset = aDataset({
	claims: [aClaim({ said: '2021-01-02' }), aClaim({ id: 'c2', said: '2021-01-05' })],
});

describe('the address', () => {
	it('shows all sides on the last day on which something was said, unless it says otherwise', () => {
		expect(parseAddress('', dataset)).toEqual({
			view: { account: 'both', day: '2021-01-05', place: null },
			position: null,
			unknown: [],
		});
	});

	it('of the usual view is empty', () => {
		expect(formatAddress('', initialView(dataset), null, dataset)).toBe('');
	});

	it('gives back the view it was made of', () => {
		const view = { ...initialView(dataset), account: partyId('b'), place: placeId('n') };
		const position = { zoom: 9.5, lat: 35.5, lng: 69.25 };
		const search = formatAddress('', view, position, dataset);
		expect(search).toBe('?account=b&place=n&map=9.5/35.5000/69.2500');
		expect(parseAddress(search, dataset)).toEqual({ view, position, unknown: [] });
	});

	it('takes any ISO day, said on or not', () => {
		expect(parseAddress('?day=1999-12-31', dataset).view.day).toBe('1999-12-31');
	});

	it('keeps the dataset it names', () => {
		expect(formatAddress('?dataset=d', initialView(dataset), null, dataset)).toBe('?dataset=d');
	});

	it('falls back for each unknown value and tells all of them', () => {
		const search = '?account=z&day=2021-02-30&place=q&map=9/91/0';
		const { view, position, unknown } = parseAddress(search, dataset);
		expect(view).toEqual(initialView(dataset));
		expect(position).toBeNull();
		expect(unknown.map(({ name }) => name)).toEqual(['account', 'day', 'place', 'map']);
	});
});
