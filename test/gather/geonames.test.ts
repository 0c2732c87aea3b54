import { expect, test } from 'vitest';
import { type GeoName, levelOf, parseAlternateName, parseGeoName } from '../../src/gather/places/geonames.ts';

const ROW =
	'201\tSandbār\tSandbar\tSandbar,سندبار\t41.4\t20.4\tP\tPPLA2\tXX\t\t01\t0101\t\t\t12000\t\t100\tEtc/UTC\t2024-01-01';

test('a row of a country file has nineteen columns', () => {
	expect(parseGeoName(ROW)).toEqual({
		...{ id: '201', name: 'Sandbār', asciiName: 'Sandbar', alternates: ['Sandbar', 'سندبار'] },
		...{ position: [20.4, 41.4], featureClass: 'P', featureCode: 'PPLA2', admin: ['XX', '01', '0101'] },
		population: 12000,
	});
	expect(parseGeoName(ROW.replace('\t2024-01-01', ''))).toBeUndefined();
	expect(parseGeoName(ROW.replace('41.4', 'north'))).toBeUndefined();
	expect(parseGeoName(ROW.replace('41.4', ''))).toBeUndefined();
});

test('a row of the table of names tells language and preference', () => {
	expect(parseAlternateName('1\t201\tfa\tسندبار\t1\t\t\t\t\t')).toEqual({
		...{ geonameId: '201', language: 'fa', name: 'سندبار', isPreferred: true },
	});
	expect(parseAlternateName('1\t201\tfa\tسندبار\t\t\t\t\t\t')?.isPreferred).toBe(false);
	expect(parseAlternateName('201\tfa')).toBeUndefined();
});

test.each([
	['A', 'PCLI', 0, 'country'],
	['A', 'ADM1', 0, 'province'],
	['A', 'ADM3', 0, 'area'],
	['P', 'PPLC', 0, 'city'],
	['P', 'PPLA', 250_000, 'city'],
	['P', 'PPL', 5_000, 'town'],
	['P', 'PPL', 0, 'village'],
	['P', 'PPLX', 9_000, 'settlement'],
	['T', 'PK', 0, 'height'],
	['T', 'PASS', 0, 'crossing'],
	['T', 'VAL', 0, 'valley'],
	['S', 'BDG', 0, 'crossing'],
	['S', 'AIRB', 0, 'base'],
	['R', 'RD', 0, 'road'],
	['H', 'LK', 0, 'water'],
	['L', 'RGN', 0, 'area'],
] as const)('%s.%s of %i people is a %s', (featureClass, featureCode, population, level) => {
	expect(levelOf({ featureClass, featureCode, population } as GeoName)).toBe(level);
});
