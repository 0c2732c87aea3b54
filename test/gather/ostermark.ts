// The invented country of the fixtures, its six districts in two provinces:
//
//   42 ┌───────────┬───────┬───────┐
//      │ Northvale │ Alder │ Brook │        West March: Northvale, the upper Alder, Elm-Hill
//   41 ├───────────┼───────┼───────┤        East March: the others
//      │ Elm-Hill  │ Alder │ Khel  │
//   40 └───────────┴───────┴───────┘
//      20          21      22      23
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import type { DatasetFiles } from '../../src/gather/draft.ts';
import { FORMAT } from '../../src/load/format.ts';
import { ROOT } from '../folders.ts';

export const OSTERMARK = join(ROOT, 'test/fixtures/ostermark');

export const BOUNDARIES = join(OSTERMARK, 'ostermark-adm2.geojson');
export const COUNTRY_FILE = join(OSTERMARK, 'XX.txt');
export const NAMES_FILE = join(OSTERMARK, 'alternate-names.txt');

/** As OCHA publishes it, anew for each that asks. */
export function ostermark(): FeatureCollection {
	return JSON.parse(readFileSync(BOUNDARIES, 'utf8')) as FeatureCollection;
}

/** The same ground with other properties. */
export function withProperties(
	rename: (properties: Readonly<Record<string, string>>) => object,
): FeatureCollection {
	const { features, ...rest } = ostermark();
	const renamed = features.map((one) => ({ ...one, properties: { ...rename(one.properties ?? {}) } }));
	return { ...rest, features: renamed };
}

/** As geoBoundaries publishes it: no codes of its own, nothing on what is around. */
export function asGeoBoundaries(): FeatureCollection {
	return withProperties(({ ADM2_EN = '' }) => ({
		...{ shapeName: ADM2_EN, shapeISO: '', shapeID: '1', shapeGroup: 'XXX', shapeType: 'ADM2' },
	}));
}

export interface DraftPlace {
	readonly id: string;
	readonly level?: string;
	readonly names?: readonly string[];
	readonly parent?: string;
	readonly links?: readonly string[];
	readonly point?: readonly number[];
}

/** A feature of the gazetteer; a district whose name is its id, unless told otherwise. */
function toFeature({ id, level = 'district', names = [id], parent, links, point }: DraftPlace): object {
	return {
		'@id': id,
		type: 'Feature',
		properties: { title: names[0] },
		types: [{ label: level }],
		names: names.map((toponym) => ({ toponym, lang: 'en' })),
		...(parent && { relations: [{ relationType: 'gvp:broaderPartitive', relationTo: parent }] }),
		geometry: point ? { type: 'Point', coordinates: point, certainty: 'certain' } : null,
		...(links && { links: links.map((identifier) => ({ type: 'closeMatch', identifier })) }),
	};
}

/** A dataset that somebody has begun, without outlines. */
export function aDraft(...places: readonly DraftPlace[]): DatasetFiles {
	const names = (en: string) => ({ name: { en }, inSentence: { en }, shortName: { en } });
	return new Map<string, unknown>([
		[
			'dataset.json',
			{
				format: FORMAT,
				id: 'draft',
				title: { en: 'A draft' },
				version: '0.1.0',
				daysNote: 'Days of Ostermark',
				colouredLevel: 'district',
				scope: [],
			},
		],
		[
			'parties.json',
			[
				{ id: 'greens', ...names('Greens'), colour: { light: '#b8560f', dark: '#e8853b' } },
				{ id: 'blues', ...names('Blues'), colour: { light: '#7a5cc0', dark: '#a58be6' } },
			],
		],
		[
			'sources.json',
			[
				{
					id: 'gazette',
					publisher: 'The Gazette',
					title: 'Two accounts',
					published: '2024-03-05',
					language: 'en',
					credit: 'The Gazette',
					textFile: 'gazette.txt',
				},
			],
		],
		['claims.json', []],
		['context.json', []],
		['gazetteer.json', { type: 'FeatureCollection', features: places.map(toFeature) }],
	]);
}

/** The files with what a command changed. */
export function applied(
	files: DatasetFiles,
	changes: readonly { readonly file: string; readonly text: string }[],
): DatasetFiles {
	return new Map([...files, ...changes.map(({ file, text }) => [file, JSON.parse(text)] as const)]);
}

/** With the draft in a folder, whose article is `text`. */
export async function withDraft<T>(
	files: DatasetFiles,
	text: string,
	run: (folder: string) => T | Promise<T>,
): Promise<T> {
	const outer = mkdtempSync(join(tmpdir(), 'draft-'));
	const folder = join(outer, 'draft');
	try {
		writeFolder(folder, files, text);
		return await run(folder);
	} finally {
		rmSync(outer, { recursive: true });
	}
}

function writeFolder(folder: string, files: DatasetFiles, text: string): void {
	mkdirSync(folder);
	for (const [name, value] of files) writeFileSync(join(folder, name), JSON.stringify(value));
	writeFileSync(join(folder, 'gazette.txt'), text);
}
