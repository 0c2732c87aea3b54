import { getIssues } from '@placemarkio/check-geojson';
import { describe, expect, it, test } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import { isControl, PREDICATES } from '../../src/domain/predicate.ts';
import type { AccountFeature } from '../../src/export/account-features.ts';
import { writeGeojson } from '../../src/export/geojson.ts';
import { aClaim, aDataset, aPlace, aSource, unitSquare } from '../build.ts';
import { aRequest, HAS_GDAL, readByGdal, real, realGround, rivers } from './requests.ts';

function featuresOf(dataset: Dataset = real, day?: string): readonly AccountFeature[] {
	const { features } = JSON.parse(writeGeojson(aRequest(dataset, day === undefined ? {} : { day })));
	return features;
}

function featureOf(id: string, dataset: Dataset = real, day?: string): AccountFeature {
	const feature = featuresOf(dataset, day).find((one) => one.id === id);
	if (!feature) throw new Error(`no feature "${id}"`);
	return feature;
}

const heldWhole = { predicate: 'holds', holder: 'b', place: 'n', portion: 'whole' } as const;
const said = (...assertions: NonNullable<Parameters<typeof aClaim>[0]>['assertions'] & object) =>
	aDataset({ claims: [aClaim({ assertions })] });

describe('GeoJSON', () => {
	it('has nothing to complain of for a checker that is not ours', () => {
		expect(getIssues(writeGeojson(aRequest()))).toEqual([]);
		expect(getIssues(writeGeojson(aRequest(aDataset(), { day: '2021-01-02' })))).toEqual([]);
	});

	it.skipIf(!HAS_GDAL)('is read by GDAL, a feature an account (skipped without ogrinfo)', () => {
		const read = readByGdal(writeGeojson(aRequest()), 'geojson');
		expect(read).toContain(`Feature Count: ${featuresOf().length}`);
		expect(read).toMatch(/GEOGCRS\["WGS 84"/);
		expect(read).toContain('kind (String) = silent');
		const quote = real.claims.find(({ assertions }) => assertions.length > 0)?.quote.exact ?? 'none';
		expect(read).toContain(quote);
	});

	it('has one feature a place and voice, each saying what the domain says', () => {
		const { day } = aRequest();
		const accounts = [...realGround.on(day).values()].flatMap((one) => one.accounts);
		const features = featuresOf();
		expect(features).toHaveLength(accounts.length);
		for (const account of accounts) {
			const { properties } = featureOf(`${account.place}.${account.voice}`);
			expect(properties).toMatchObject({ place: account.place, party: account.voice, kind: account.kind });
			expect(properties.claims.map(({ id }) => id)).toEqual(account.claims.map(({ id }) => id));
			expect(properties.holder).toBe(account.holder);
		}
	});

	it('gives each claim its exact words, at offsets that lead to them', () => {
		const claims = featuresOf().flatMap(({ properties }) => properties.claims);
		expect(claims.length).toBeGreaterThan(0);
		for (const { exact, start, end, source, publisher, speaker, channel, said } of claims) {
			const stored = [...real.sources.values()].find(({ id }) => id === source);
			expect(stored?.text?.slice(start, end)).toBe(exact);
			expect(publisher).toBe(stored?.publisher);
			expect([speaker, channel, said].every((part) => part.length > 0)).toBe(true);
		}
	});

	it('takes the outline of a place as it stands, longitude first', () => {
		expect(featureOf('n.a', said(heldWhole)).geometry).toEqual(unitSquare(0, 0));
	});
});

test('a denial beside the headline is told in words and quoted', () => {
	const denial = { ...heldWhole, predicate: 'denies', portion: 'part', holder: 'a' } as const;
	const claims = [
		aClaim({ id: 'c1', assertions: [heldWhole] }),
		aClaim({ id: 'c2', exact: 'They are not there.', assertions: [denial] }),
	];
	const { properties } = featureOf('n.a', aDataset({ claims }));
	expect(properties.claims.map(({ id }) => id)).toEqual(['c1']);
	expect(properties.also.map(({ exact }) => exact)).toEqual(['They are not there.']);
	expect(properties.alsoSaid).toHaveLength(1);
	expect(properties.description).toContain(properties.alsoSaid[0]);
	expect(properties.description).toContain('They are not there.');
});

test('a silent party’s feature has the kind silent, no fill and no holder', () => {
	const { properties } = featureOf('n.b', said(heldWhole));
	expect(properties).toMatchObject({ kind: 'silent', 'fill-opacity': 0, claims: [] });
	expect(properties).not.toHaveProperty('fill');
	expect(properties).not.toHaveProperty('holder');
});

test('the fill is the colour of the holder, not of the party that speaks', () => {
	const dataset = said(heldWhole);
	expect(featureOf('n.a', dataset).properties.fill).toBe(dataset.parties[1]?.colour.light);
});

test('the fill is the fainter, the smaller the portion', () => {
	const opacity = (portion: 'whole' | 'most' | 'part') =>
		featureOf('n.a', said({ ...heldWhole, portion })).properties['fill-opacity'];
	expect(opacity('whole')).toBeGreaterThan(opacity('most'));
	expect(opacity('most')).toBeGreaterThan(opacity('part'));
	expect(opacity('part')).toBeGreaterThan(0);
});

test.each(PREDICATES.filter((predicate) => !isControl({ predicate })))(
	'words that say “%s” fill no ground',
	(predicate) => {
		const { properties } = featureOf('n.a', said({ predicate, place: 'n' }));
		expect(properties).toMatchObject({ kind: predicate, 'fill-opacity': 0 });
		expect(properties).not.toHaveProperty('fill');
	},
);

test('an account whose words clash over the holder takes no side’s colour', () => {
	const { properties } = featureOf('n.a', said(heldWhole, { ...heldWhole, holder: 'a' }));
	expect(properties.kind).toBe('mixed');
	expect(properties).not.toHaveProperty('fill');
});

test('a claim on the province fills no ground but the districts that it reaches', () => {
	const whole = { ...heldWhole, place: 'p' };
	expect(featureOf('p.a', said(whole)).properties).toMatchObject({ kind: 'holds', 'fill-opacity': 0 });
	expect(featureOf('n.a', said(whole)).properties.kind).toBe('silent');
	const { properties } = featureOf('n.a', said({ ...whole, reachesDistricts: true }));
	expect(properties).toMatchObject({ kind: 'holds', basis: 'inherited' });
	expect(properties['fill-opacity']).toBeGreaterThan(0);
});

test('no place above the districts covers one', () => {
	const places = featuresOf(said({ ...heldWhole, place: 'p' })).map(({ properties }) => properties.place);
	expect(places.lastIndexOf('p')).toBeLessThan(places.indexOf('n'));
});

test('a place without outline stands at its point, and without a point nowhere', () => {
	const position = [0.2, 0.3];
	const places = [
		aPlace({ id: 'f', level: 'city', point: { position, certainty: 'certain' } }),
		aPlace({ id: 'g', level: 'city' }),
		aPlace({ id: 'n', boundary: unitSquare(0, 0) }),
	];
	const claims = [aClaim({ assertions: [{ place: 'f' }, { place: 'g' }] })];
	const dataset = aDataset({ places, scope: ['n'], claims });
	expect(featureOf('f.a', dataset).geometry).toEqual({ type: 'Point', coordinates: position });
	expect(featureOf('g.a', dataset).geometry).toBeNull();
	expect(getIssues(writeGeojson(aRequest(dataset)))).toEqual([]);
});

describe('places inside districts', () => {
	const features = featuresOf(rivers);
	const inside = features.filter(({ properties }) => !rivers.scope.some((id) => id === properties.place));

	it('are features with accounts of their own, by every voice', () => {
		const voices = [...rivers.parties, ...rivers.observers].map(({ id }) => id);
		for (const place of ['crown', 'weir', 'barn', 'meadow', 'mill-road'])
			expect(inside.filter(({ properties }) => properties.place === place).map(({ id }) => id)).toEqual(
				voices.map((voice) => `${place}.${voice}`),
			);
	});

	it('stand at their point in their holder’s colour, or in nobody’s', () => {
		const weir = featureOf('weir.guild', rivers);
		expect(weir.geometry?.type).toBe('Point');
		const delta = rivers.parties.find(({ id }) => id === 'delta');
		expect(weir.properties).toMatchObject({ holder: 'delta', 'marker-color': delta?.colour.light });
		expect(featureOf('weir.mill', rivers).properties['marker-color']).toBe('#555555');
	});

	it('fill no ground, and lend their district none', () => {
		for (const { properties } of inside) expect(properties['fill-opacity'], properties.place).toBe(0);
		const lower = featureOf('lower.guild', rivers).properties;
		expect(lower).toMatchObject({ kind: 'holds', holder: 'delta', lent: 'outwards', 'fill-opacity': 0 });
		expect(lower).not.toHaveProperty('fill');
	});

	it('lie above their districts', () => {
		const places = features.map(({ properties }) => properties.place);
		expect(places.indexOf('weir')).toBeGreaterThan(places.lastIndexOf('lower'));
	});
});

test('an observer’s feature says that it is one, and compares with nobody', () => {
	const { properties } = featureOf('crown.wardens', rivers);
	expect(properties).toMatchObject({ party: 'wardens', isObserver: true, kind: 'present', holder: 'mill' });
	expect(properties).not.toHaveProperty('comparison');
	expect(featureOf('crown.mill', rivers).properties).toMatchObject({
		isObserver: false,
		comparison: 'compatible',
	});
});

test('a quote tells through whose hands it came', () => {
	const { claims, description } = featureOf('hay.mill', rivers).properties;
	expect(claims.map(({ via }) => via)).toEqual(['the Ferry Telegraph']);
	expect(description).toContain('the Ferry Telegraph');
});

test('what was said later than the day is not there', () => {
	const claims = [aClaim({ id: 'c1', said: '2021-01-05', assertions: [heldWhole] })];
	const dataset = aDataset({ claims });
	expect(featureOf('n.a', dataset, '2021-01-04').properties.kind).toBe('silent');
	expect(featureOf('n.a', dataset, '2021-01-05').properties.kind).toBe('holds');
	expect(featureOf('n.a', dataset, '2021-01-06').properties.carriedFrom).toBe('2021-01-05');
});

test('a quote of a source that is not stored has no offsets, and what is not verified says so', () => {
	const claims = [aClaim({ assertions: [heldWhole], notVerified: 'The Paper has not checked.' })];
	const { properties } = featureOf(
		'n.a',
		aDataset({ claims, sources: [aSource({ publisher: 'The Gazette' })] }),
	);
	expect(properties.claims[0]).not.toHaveProperty('start');
	expect(properties.description).toContain('Not verified by The Gazette');
});
