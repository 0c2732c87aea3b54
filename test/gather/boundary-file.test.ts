import { topology } from 'topojson-server';
import { describe, expect, it, test } from 'vitest';
import { readBoundaryFile, titleOf } from '../../src/gather/boundaries/boundary-file.ts';
import { asGeoBoundaries, ostermark, withProperties } from './ostermark.ts';

const NAMES = ['Northvale', 'Alder', 'Brook', 'Elm-Hill', 'Alder', 'Khel (Upper)'];

describe('a file of OCHA', () => {
	it('gives each unit its names by language, its code, and what is around it', () => {
		const [northvale] = readBoundaryFile(ostermark(), {}).units;
		expect(northvale).toMatchObject({
			number: 1,
			names: [
				{ text: 'Northvale', lang: 'en' },
				{ text: 'نارث‌ویل', lang: 'fa-Arab' },
			],
			codes: ['pcode:XX0101'],
			depth: 2,
			around: [
				{ names: [{ text: 'West March', lang: 'en' }], codes: ['pcode:XX01'], depth: 1 },
				{ names: [{ text: 'Ostermark', lang: 'en' }], codes: ['pcode:XX'], depth: 0 },
			],
		});
	});

	it('tells what has no name or no outline, and the day of which it is', () => {
		const { passedOver, validOn } = readBoundaryFile(ostermark(), {});
		expect(passedOver).toEqual(['#7 Elm seat: has no outline, but Point', '#8: has no name']);
		expect(validOn).toBe('2020-05-01');
	});

	it('may be of the newer edition, which numbers its languages', () => {
		const newer = withProperties(({ ADM2_EN = '', ADM2_FA = '', ADM2_PCODE = '', ADM1_EN = '' }) => ({
			...{ adm2_name: ADM2_EN, adm2_name1: ADM2_FA, adm2_name2: null, adm2_pcode: ADM2_PCODE },
			...{ adm2_ref_name: `${ADM2_EN} valley`, adm1_name: ADM1_EN, lang: 'en', lang1: 'ps', lang2: null },
		}));
		const [northvale] = readBoundaryFile(newer, {}).units;
		expect(northvale?.names).toEqual([
			{ text: 'Northvale', lang: 'en' },
			{ text: 'Northvale valley', lang: 'en' },
			{ text: 'نارث‌ویل', lang: 'ps-Arab' },
		]);
		expect(northvale?.codes).toEqual(['pcode:XX0101']);
	});
});

describe('a file of geoBoundaries', () => {
	it('gives each unit its name, and a code where it has one of ISO', () => {
		const file = asGeoBoundaries();
		const [first] = file.features;
		if (first?.properties) first.properties['shapeISO'] = 'XX-NV';
		const { units } = readBoundaryFile(file, {});
		expect(units.map(titleOf)).toEqual(NAMES);
		expect(units.map(({ codes }) => codes)).toEqual([['iso3166-2:XX-NV'], [], [], [], [], []]);
		expect(units[0]?.depth).toBe(2);
	});

	it('may be TopoJSON', () => {
		const { units } = readBoundaryFile(topology({ only: asGeoBoundaries() }), {});
		expect(units.map(titleOf)).toEqual(NAMES);
		const positions = (one: unknown) =>
			JSON.stringify(one)
				.match(/[\d.]+,[\d.]+/g)
				?.toSorted();
		expect(positions(units[0]?.outline.coordinates)?.length).toBe(
			positions(ostermark().features[0]?.geometry)?.length,
		);
	});
});

test('other properties are named by whoever knows them', () => {
	const own = withProperties(({ ADM2_EN = '', ADM2_PCODE = '' }) => ({ NAME: ADM2_EN, CODE: ADM2_PCODE }));
	const [northvale] = readBoundaryFile(own, { name: 'NAME', code: 'CODE' }).units;
	expect(northvale).toMatchObject({
		names: [{ text: 'Northvale', lang: 'en' }],
		codes: ['pcode:XX0101'],
	});
	expect(() => readBoundaryFile(own, {})).toThrow(
		'its properties are NAME, CODE: say which holds the name with --name-field',
	);
});

test.each([
	['what is no such file', { type: 'Nothing' }, 'is neither a GeoJSON collection of features nor TopoJSON'],
	[
		'several objects, unless one is named',
		topology({ districts: asGeoBoundaries(), towns: asGeoBoundaries() }),
		'holds districts, towns: say which with --object',
	],
	[
		'another projection, by its name',
		{ ...ostermark(), crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } } },
		'is in urn:ogc:def:crs:EPSG::3857: convert it to WGS84 degrees first',
	],
	[
		'positions that are no degrees',
		{
			type: 'FeatureCollection',
			features: [
				{
					type: 'Feature',
					properties: { shapeName: 'Far' },
					geometry: { type: 'Polygon', coordinates: [[[2226389, 4865942]]] },
				},
			],
		},
		'has positions that are no degrees, [2226389, 4865942]: convert it to WGS84 first',
	],
])('refused is %s', (_, json, message) => {
	expect(() => readBoundaryFile(json, {})).toThrow(message);
});
