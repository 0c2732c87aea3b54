/** In which forms can the data be taken away? A new one is one file and one entry here. */

import type { ExportRequest } from './request.ts';

export interface Format {
	/** As a command names it. */
	readonly id: string;
	/** What the format is called, in every language. */
	readonly name: string;
	/** Of what it holds, among the words of a language. */
	readonly labelKey: 'accounts' | 'globe' | 'accountsByDay' | 'claims' | 'annotations' | 'gazetteer';
	/** The part of the file's name that says what it holds. */
	readonly what: string;
	/** Whether it shows one day, or holds all that was ever said. */
	readonly covers: 'day' | 'all-days';
	readonly extension: string;
	readonly mediaType: string;
	/** Fetches what writes the whole file, as text to be stored as UTF-8. Rejects if that cannot be fetched. */
	load(): Promise<(request: ExportRequest) => string>;
}

export const FORMATS: readonly Format[] = [
	{
		id: 'geojson',
		name: 'GeoJSON',
		labelKey: 'accounts',
		what: 'accounts',
		covers: 'day',
		extension: 'geojson',
		mediaType: 'application/geo+json',
		load: async () => (await import('./geojson.ts')).writeGeojson,
	},
	{
		id: 'kml',
		name: 'KML',
		labelKey: 'globe',
		what: 'accounts',
		covers: 'day',
		extension: 'kml',
		mediaType: 'application/vnd.google-earth.kml+xml',
		load: async () => (await import('./kml.ts')).writeKml,
	},
	{
		id: 'accounts-csv',
		name: 'CSV',
		labelKey: 'accountsByDay',
		what: 'accounts-by-day',
		covers: 'all-days',
		extension: 'csv',
		mediaType: 'text/csv;charset=utf-8',
		load: async () => (await import('./accounts-csv.ts')).writeAccountsCsv,
	},
	{
		id: 'claims-csv',
		name: 'CSV',
		labelKey: 'claims',
		what: 'claims',
		covers: 'all-days',
		extension: 'csv',
		mediaType: 'text/csv;charset=utf-8',
		load: async () => (await import('./claims-csv.ts')).writeClaimsCsv,
	},
	{
		id: 'annotations',
		name: 'JSON-LD',
		labelKey: 'annotations',
		what: 'annotations',
		covers: 'all-days',
		extension: 'jsonld',
		mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
		load: async () => (await import('./annotations.ts')).writeAnnotations,
	},
	{
		id: 'linked-places',
		name: 'Linked Places',
		labelKey: 'gazetteer',
		what: 'gazetteer',
		covers: 'all-days',
		extension: 'geojson',
		mediaType: 'application/geo+json',
		load: async () => (await import('./linked-places.ts')).writeLinkedPlaces,
	},
];

/** `two-rivers-accounts-2021-09-06.geojson`. What covers all days carries the last on which anything was said. */
export function fileName(
	{ what, covers, extension }: Pick<Format, 'what' | 'covers' | 'extension'>,
	{ ground, day }: Pick<ExportRequest, 'ground' | 'day'>,
): string {
	const asOf = covers === 'day' ? day : (ground.days.at(-1) ?? day);
	return `${ground.dataset.id}-${what}-${asOf}.${extension}`;
}
