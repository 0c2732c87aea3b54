/** What does a line of a GeoNames file say? */

import type { Position } from 'geojson';

/** A place of a country file. */
export interface GeoName {
	readonly id: string;
	/** As GeoNames writes it in Latin letters, often with accents. */
	readonly name: string;
	readonly asciiName: string;
	/** In all scripts; the file does not say in which languages. */
	readonly alternates: readonly string[];
	/** `[lng, lat]` */
	readonly position: Position;
	/** `A` administrative, `P` populated, `T` mountains and so on. */
	readonly featureClass: string;
	readonly featureCode: string;
	/** Codes of country, first and second level. */
	readonly admin: readonly [country: string, first: string, second: string];
	readonly population: number;
}

/** A name of the table of names. */
export interface AlternateName {
	readonly geonameId: string;
	/** Of BCP 47, or what GeoNames keeps beside names: `link`, `post`, `wkdt`. */
	readonly language: string;
	readonly name: string;
	readonly isPreferred: boolean;
}

/** Each once. */
export function listNames({ name, asciiName, alternates }: GeoName): readonly string[] {
	return [...new Set([name, asciiName, ...alternates])];
}

const COLUMNS = 19;

/**
 * @returns undefined if the line has not the columns of a country file.
 * @see https://download.geonames.org/export/dump/readme.txt
 */
export function parseGeoName(line: string): GeoName | undefined {
	const columns = line.split('\t');
	const [id = '', name = '', asciiName = '', alternates = '', lat = '', lng = '', ...rest] = columns;
	const [featureClass = '', featureCode = '', country = '', , first = '', second = '', , , population] = rest;
	const position = [Number(lng), Number(lat)];
	if (columns.length !== COLUMNS || !/^\d+$/.test(id) || lat === '' || !position.every(Number.isFinite)) {
		return undefined;
	}
	return {
		...{ id, name, asciiName, position, featureClass, featureCode },
		alternates: alternates.split(',').filter((one) => one !== ''),
		admin: [country, first, second],
		population: Number(population) || 0,
	};
}

/** @returns undefined if the line has not the columns of `alternateNamesV2`. */
export function parseAlternateName(line: string): AlternateName | undefined {
	const [id = '', geonameId = '', language, name, preferred] = line.split('\t');
	if (!/^\d+$/.test(id) || !/^\d+$/.test(geonameId) || language === undefined || !name) return undefined;
	return { geonameId, language, name, isPreferred: preferred === '1' };
}

/** From which population on a populated place is called so; GeoNames does not tell towns from villages. */
const SIZES = [
	[100_000, 'city'],
	[5_000, 'town'],
	[0, 'village'],
] as const;

const LEVELS: readonly (readonly [pattern: RegExp, level: string])[] = [
	[/^A\.(PCL|TERR)/, 'country'],
	[/^A\.ADM1/, 'province'],
	[/^A\./, 'area'],
	[/^P\.(PPLX|PPLL|PPLF)/, 'settlement'],
	[/^T\.PASS/, 'crossing'],
	[/^T\.(VAL|CNYN|GRGE)/, 'valley'],
	[/^T\.(MT|MTS|PK|PKS|HLL|HLLS|RDG|RDGE|SPUR|VLC)$/, 'height'],
	[/^S\.(BDG|FY|CUST|BP)/, 'crossing'],
	[/^S\.(AIR|MIL|FT|INSM)/, 'base'],
	[/^R\./, 'road'],
	[/^H\./, 'water'],
];

/** The level that the gazetteer calls such a place by. */
export function levelOf({ featureClass, featureCode, population }: GeoName): string {
	const code = `${featureClass}.${featureCode}`;
	const level = LEVELS.find(([pattern]) => pattern.test(code))?.[1];
	if (level !== undefined || featureClass !== 'P') return level ?? 'area';
	if (featureCode === 'PPLC') return 'city';
	return SIZES.find(([least]) => population >= least)?.[1] ?? 'village';
}
