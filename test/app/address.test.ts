import { describe, expect, it } from 'vitest';
import { firstViewOf, formatAddress, parseAddress } from '../../src/app/address.ts';
import { initialView } from '../../src/app/reduce-view.ts';
import type { Day } from '../../src/domain/day.ts';
import type { View } from '../../src/panel/view.ts';
import { aClaim, aDataset, partyId, placeId, statementId } from '../build.ts';
import { SINGLE } from './hostile-values.ts';

/** What an address says besides the view, if it says nothing. */
const NOTHING = {
	position: null,
	dataset: null,
	lang: null,
	version: null,
	isEmbedded: false,
	unknown: [],
};

const dataset = aDataset({
	version: '1.2.0',
	claims: [
		aClaim({ said: '2021-01-02', alternatives: [{ note: 'another', assertions: [] }] }),
		aClaim({ id: 'c2', said: '2021-01-05', speaker: 'Ada & Co, “A/B”' }),
	],
});

describe('the address', () => {
	it('of the first view names dataset, language and frame, and nothing else', () => {
		const asked = '?lang=fa&place=n&dataset=toy&embed=1&words=held&unknown=1';
		expect(firstViewOf(asked)).toBe('?lang=fa&dataset=toy&embed=1');
	});

	it('shows all sides on the last day on which something was said, unless it says otherwise', () => {
		const { view, position, unknown } = parseAddress('', dataset);
		expect(view).toEqual(initialView(dataset));
		expect(view).toMatchObject({ account: 'both', day: '2021-01-05', place: null, panel: null });
		expect([position, unknown]).toEqual([null, []]);
	});

	it('of the usual view is empty', () => {
		expect(formatAddress({ ...NOTHING, view: initialView(dataset) }, dataset)).toBe('');
	});

	it('gives back the view it was made of', () => {
		const view = { ...initialView(dataset), account: partyId('b'), place: placeId('n') };
		const position = { zoom: 9.5, lat: 35.5, lng: 69.25 };
		const search = formatAddress({ view, position }, dataset);
		expect(search).toBe('?account=b&place=n&map=9.5/35.5000/69.2500');
		expect(parseAddress(search, dataset)).toEqual({ ...NOTHING, view, position });
	});

	it('never has a place of −0 degrees', () => {
		const position = { zoom: 1e-9, lat: -1e-9, lng: -0 };
		const search = formatAddress({ view: initialView(dataset), position }, dataset);
		expect(search).toBe('?map=0/0.0000/0.0000');
	});

	it('gives back every part of a view', () => {
		const view: View = {
			account: partyId('b'),
			day: '2021-01-02' as Day,
			place: placeId('e'),
			panel: 'claims',
			claim: statementId('c2'),
			interpretation: 'c1.1',
			comparison: 'agree',
			filter: {
				voice: 'context',
				speaker: 'Ada & Co, “A/B”',
				channel: 'tweet',
				predicate: 'denies',
				place: placeId('n'),
				day: '2021-01-05' as Day,
				words: 'پنجشیر = 100 %',
			},
		};
		const search = formatAddress({ view, position: null }, dataset);
		expect(search).toContain(
			'?account=b&day=2021-01-02&place=e&panel=claims&claim=c2&reading=c1.1&comparison=agree',
		);
		expect(parseAddress(search, dataset)).toEqual({ ...NOTHING, view });
	});

	it('that names a passage opens the article, where it names no panel', () => {
		expect(parseAddress('?claim=c2', dataset).view.panel).toBe('article');
		expect(parseAddress('?claim=c2&panel=claims', dataset).view.panel).toBe('claims');
	});

	it('of before, to two sides of one map, shows all sides, whatever account it names', () => {
		for (const search of ['?split=b,a&divider=37.5', '?account=a&split=a,z', '?divider=left'])
			expect(parseAddress(search, dataset)).toMatchObject({ view: { account: 'both' }, unknown: [] });
	});

	it.each([
		['panel', ['map', 'Article']],
		['claim', ['c9', '']],
		['reading', ['c1.2', 'c2.1', 'x']],
		['comparison', ['contradictory']],
		['party', ['z', 'both']],
		['speaker', ['Nobody']],
		['channel', ['radio']],
		['predicate', ['owns']],
		['about', ['q']],
		['said', ['today']],
	])('tells of a %s that it does not know and goes on without', (name, values) => {
		for (const value of values) {
			const { view, unknown } = parseAddress(`?${name}=${encodeURIComponent(value)}`, dataset);
			expect(view).toEqual(initialView(dataset));
			expect(unknown).toEqual(value === '' ? [] : [{ name, value }]);
		}
	});

	it('names the version that a link was made with, if that has been', () => {
		for (const value of ['0.9.9', '1.2.0'])
			expect(parseAddress(`?v=${value}`, dataset)).toMatchObject({ version: value, unknown: [] });
		for (const value of ['1.2.1', '1.10.0', '2', 'v1.0.0', 'latest'])
			expect(parseAddress(`?v=${value}`, dataset)).toMatchObject({
				version: null,
				unknown: [{ name: 'v', value }],
			});
	});

	it('says whether the page stands in a frame', () => {
		expect(parseAddress('?embed=1', dataset)).toMatchObject({ isEmbedded: true, unknown: [] });
		expect(parseAddress('?embed=0', dataset)).toMatchObject({
			isEmbedded: false,
			unknown: [{ name: 'embed', value: '0' }],
		});
	});

	it('takes any ISO day, said on or not', () => {
		expect(parseAddress('?day=1999-12-31', dataset).view.day).toBe('1999-12-31');
	});

	it('keeps the dataset, the language, the frame and the version it names', () => {
		const search = '?dataset=invented&lang=fa&embed=1&v=1.0.0';
		expect(formatAddress(parseAddress(search, dataset), dataset)).toBe(search);
	});

	it('takes a language by any tag that begins with it', () => {
		expect(parseAddress('?lang=FA-AF', dataset)).toMatchObject({ lang: 'fa', unknown: [] });
	});

	it('drops a dataset, a language, a frame and a version that it does not know, and tells of them', () => {
		const address = parseAddress('?dataset=d&lang=tlh&embed=2&v=3.0.0', dataset);
		expect(address.unknown.map(({ name }) => name)).toEqual(['dataset', 'lang', 'embed', 'v']);
		expect(formatAddress(address, dataset)).toBe('');
	});

	it('falls back for each unknown value and tells all of them', () => {
		const search = '?account=z&day=2021-02-30&place=q&map=9/91/0';
		const { view, position, unknown } = parseAddress(search, dataset);
		expect(view).toEqual(initialView(dataset));
		expect(position).toBeNull();
		expect(unknown.map(({ name }) => name)).toEqual(['account', 'day', 'place', 'map']);
	});

	it('is led astray by no value, whatever it is of: the rest is as without it', () => {
		for (const { key, value } of SINGLE) {
			const { unknown, view, ...rest } = parseAddress(`?${key}=${value}`, dataset);
			const filter = key === 'words' ? { words: view.filter.words } : {};
			expect(view).toEqual({ ...initialView(dataset), filter });
			expect(unknown.filter(({ name }) => name !== key)).toEqual([]);
			expect({ ...rest, unknown: [] }).toEqual(NOTHING);
		}
	});
});
