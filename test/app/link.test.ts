import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress, readNames } from '../../src/app/address.ts';
import { linkTo, linkToEmbed, linkToPassage } from '../../src/app/link.ts';
import { initialView } from '../../src/app/reduce-view.ts';
import { aClaim, partyId, placeId, statementId } from '../build.ts';
import { anyView, dataset } from './any-view.ts';

const PAGE = 'https://example.org/maps/';
const sharing = {
	page: `${PAGE}?embed=1&account=b&v=0.1.0#here`,
	dataset,
	named: dataset.id,
	language: 'fa',
};
const FIRST = { view: initialView(dataset), position: null };
const read = (link: string | null, data = dataset) => parseAddress(new URL(link ?? '').search, data);

/** As precise as an address is: about ten metres. */
const anyPosition = fc.record({
	zoom: fc.integer({ min: 20, max: 48 }).map((quarters) => quarters / 4),
	lat: fc.integer({ min: -850_000, max: 850_000 }).map((n) => n / 10_000),
	lng: fc.integer({ min: -1_800_000, max: 1_800_000 }).map((n) => n / 10_000),
});

describe('a link', () => {
	it('restores the whole view and where the map looks, whatever was done to reach them', () => {
		fc.assert(
			fc.property(anyView, fc.option(anyPosition), (view, position) => {
				const given = read(linkTo({ view, position }, sharing));
				expect(given).toEqual({
					view,
					position,
					dataset: dataset.id,
					lang: 'fa',
					version: dataset.version,
					isEmbedded: false,
					unknown: [],
				});
			}),
			{ numRuns: 1000 },
		);
	});

	it('names dataset, language, day and version even where they are the usual ones', () => {
		expect(linkTo(FIRST, sharing)).toBe(`${PAGE}?dataset=invented&lang=fa&day=2021-01-05&v=1.0.0`);
	});

	it('shows the same day when later data brings new ones', () => {
		const { view } = read(linkTo(FIRST, sharing), {
			...dataset,
			claims: [...dataset.claims, aClaim({ id: 'c3', said: '2021-02-01' })],
		});
		expect(view.day).toBe(initialView(dataset).day);
	});

	it('ends in the version, so that no program cuts a full stop or a bracket off it', () => {
		fc.assert(
			fc.property(anyView, (view) => {
				const link = linkTo({ view, position: null }, sharing);
				expect(link).toMatch(/&v=1\.0\.0$/);
				expect(link).not.toMatch(/[\s"<>]/);
			}),
		);
	});

	it('is of what is seen and of the data shown, whatever the address of the page says', () => {
		expect(linkTo({ ...FIRST, view: { ...FIRST.view, account: partyId('a') } }, sharing)).toBe(
			`${PAGE}?dataset=invented&lang=fa&account=a&day=2021-01-05&v=1.0.0`,
		);
	});
});

describe('a link to data that is no part of the site', () => {
	it('carries its address, as it was written, and restores the view there', () => {
		fc.assert(
			fc.property(
				anyView,
				fc.oneof(fc.constant('maps/a.json'), fc.webUrl({ withQueryParameters: true, withFragments: true })),
				(view, named) => {
					const link = linkTo({ view, position: null }, { ...sharing, named });
					const { search } = new URL(link ?? '');
					expect(readNames(search).dataset).toBe(named);
					expect(parseAddress(search, dataset, named)).toMatchObject({ view, dataset: named, unknown: [] });
				},
			),
		);
	});

	it('is none where the data is on this device alone', () => {
		const alone = { ...sharing, named: null };
		const links = [
			linkTo(FIRST, alone),
			linkToPassage(FIRST, statementId('c1'), alone),
			linkToEmbed(FIRST, alone),
		];
		expect(links).toEqual([null, null, null]);
	});
});

describe('a link to a passage', () => {
	it('opens the article at it and leaves the rest as it is', () => {
		const { view, position, isEmbedded } = read(
			linkToPassage(
				{
					view: { ...FIRST.view, account: partyId('b'), place: placeId('n') },
					position: { zoom: 9, lat: 35.5, lng: 69.25 },
				},
				statementId('c2'),
				sharing,
			),
		);
		expect(view).toEqual({
			...initialView(dataset),
			account: 'b',
			place: 'n',
			panel: 'article',
			claim: 'c2',
		});
		expect([position, isEmbedded]).toEqual([{ zoom: 9, lat: 35.5, lng: 69.25 }, false]);
	});
});

describe('a link for a frame', () => {
	it('is that of the same map, without what stands in panels', () => {
		fc.assert(
			fc.property(anyView, (view) => {
				const { view: given, isEmbedded } = read(linkToEmbed({ view, position: null }, sharing));
				expect(isEmbedded).toBe(true);
				expect(given).toEqual({ ...view, panel: null, claim: null, filter: {}, comparison: null });
			}),
		);
	});
});
