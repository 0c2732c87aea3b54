import { getIssues } from '@placemarkio/check-geojson';
import { describe, expect, it, test } from 'vitest';
import { isWithin, type PlacePoint } from '../../src/domain/place.ts';
import { writeLinkedPlaces } from '../../src/export/linked-places.ts';
import { aDataset, aPlace, unitSquare } from '../build.ts';
import { expand, under, valuesUnder } from './contexts.ts';
import { aRequest, HAS_GDAL, readByGdal, real } from './requests.ts';

const LPO = 'http://linkedpasts.org/ontology/lpo_latest.ttl#';

describe('Linked Places', async () => {
	const file = writeLinkedPlaces(aRequest());
	const [collection] = await expand(file, { safe: false });
	const features = under(collection, `${LPO}hasFeature`);
	const places = [...real.places.values()];
	const iri = (id: string) => `urn:claimed-ground:${real.id}:place:${id}`;

	it('is GeoJSON too, for a checker that is not ours', () => {
		expect(getIssues(file)).toEqual([]);
	});

	it.skipIf(!HAS_GDAL)('is read by GDAL, a feature a place (skipped without ogrinfo)', () => {
		expect(readByGdal(file, 'geojson')).toContain(`Feature Count: ${places.length}`);
	});

	it('has every place with every name, in its language and script', () => {
		expect(features.map((one) => one['@id'])).toEqual(places.map(({ id }) => iri(id)));
		places.forEach(({ toponyms }, i) => {
			const names = under(features[i], `${LPO}name_attestation`);
			expect(names.map((name) => valuesUnder(name, `${LPO}toponym`)[0])).toEqual(
				toponyms.map(({ text }) => text),
			);
			expect(names.map((name) => valuesUnder(name, 'http://purl.org/dc/terms/language')[0])).toEqual(
				toponyms.map(({ lang }) => lang),
			);
		});
	});

	it('names the place around each, which is in the file too', () => {
		places.forEach(({ parent }, i) => {
			const [relation] = under(features[i], `${LPO}rel_attestation`);
			expect(valuesUnder(relation, `${LPO}relation_to`)).toEqual(parent === null ? [] : [iri(parent)]);
			if (parent !== null) expect(features.map((one) => one['@id'])).toContain(iri(parent));
		});
	});

	it('keeps the links to other gazetteers', () => {
		places.forEach(({ links }, i) => {
			const found = under(features[i], `${LPO}link_attestation`);
			expect(found.map((link) => valuesUnder(link, 'http://purl.org/dc/terms/identifier')[0])).toEqual(links);
		});
	});

	it('says in which country each place lies', () => {
		const country = places.find(({ links }) => links.some((link) => link.startsWith('iso3166-1:')));
		const code = country?.links.find((link) => link.startsWith('iso3166-1:'))?.slice(-2);
		expect(code).toMatch(/^[A-Z]{2}$/);
		const written: { properties: { ccodes: string[] } }[] = JSON.parse(file).features;
		places.forEach(({ id }, i) => {
			if (!country || (id !== country.id && !isWithin(id, country.id, real.places))) return;
			expect(written[i]?.properties.ccodes).toEqual([code]);
		});
	});
});

test('a place has its outline, its point and how sure the point is; an unknown place has neither', () => {
	const point: PlacePoint = { position: [0.1, 0.2], certainty: 'less-certain', what: 'town', spreadKm: 2 };
	const places = [aPlace({ id: 'n', boundary: unitSquare(0, 0), point }), aPlace({ id: 'lost' })];
	const file = writeLinkedPlaces(aRequest(aDataset({ places, scope: ['n'] }), { day: '2021-01-02' }));
	const [known, lost] = JSON.parse(file).features;
	expect(known.geometry).toEqual({
		type: 'GeometryCollection',
		geometries: [
			unitSquare(0, 0),
			{ type: 'Point', coordinates: [0.1, 0.2], certainty: 'less-certain', what: 'town', spreadKm: 2 },
		],
	});
	expect(lost.geometry).toEqual({ type: 'GeometryCollection', geometries: [] });
	expect(lost.properties.ccodes).toEqual([]);
});
