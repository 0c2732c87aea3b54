/** The gazetteer in the Linked Places Format: every place with its names, ground, links and doubts. */

import type { Geometry } from 'geojson';
import { type Dataset, listDays } from '../domain/dataset.ts';
import { listAncestors, type Place } from '../domain/place.ts';
import { iriOf, versionIri } from './iri.ts';
import { type Provenance, provenanceOf } from './provenance.ts';
import type { ExportRequest } from './request.ts';

const CONTEXT =
	'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

/** Beside the format's own keys: what the file says of itself. */
const OWN_CONTEXT = {
	schema: 'http://schema.org/',
	dataset: 'dct:identifier',
	version: 'schema:version',
	datasetTitle: 'dct:title',
	notice: 'dct:description',
	attribution: 'dct:bibliographicCitation',
};

/** A link that gives a country, whose code the format wants of every place within it. */
const COUNTRY = /^iso3166-1:([A-Z]{2})$/;

/**
 * GeoJSON and JSON-LD at once. A place without known ground has an empty collection of geometries.
 * Beside the format's own keys: `what` and `spreadKm` of a point, `homonyms`.
 * @see https://github.com/LinkedPasts/linked-places-format
 */
export function writeLinkedPlaces(request: ExportRequest): string {
	const { dataset } = request.ground;
	const provenance = provenanceOf(request);
	const collection = {
		'@context': [CONTEXT, OWN_CONTEXT],
		'@id': versionIri('gazetteer', dataset),
		type: 'FeatureCollection',
		...provenance,
		features: [...dataset.places.values()].map((place) => toFeature(place, dataset, provenance)),
	};
	return `${JSON.stringify(collection)}\n`;
}

function toFeature(place: Place, dataset: Dataset, provenance: Provenance) {
	const { id, title, level, parent, toponyms, links, notes, homonyms } = place;
	const citation = {
		'@id': versionIri('gazetteer', dataset),
		label: `${provenance.datasetTitle}, ${provenance.version}`,
	};
	const around = parent === null ? undefined : dataset.places.get(parent);
	return {
		'@id': iriOf('place', id, dataset),
		type: 'Feature',
		properties: { title, ccodes: listCountryCodes(place, dataset) },
		...when(dataset),
		names: toponyms.map(({ text, lang }, index) => ({
			toponym: text,
			lang,
			// The format wants a citation of at least one name.
			...(index === 0 && { citations: [citation] }),
		})),
		types: [{ label: level }],
		geometry: { type: 'GeometryCollection', geometries: listGeometries(place) },
		links: links.map((identifier) => ({ type: 'closeMatch', identifier })),
		relations: around
			? [
					{
						relationType: 'gvp:broaderPartitive',
						relationTo: iriOf('place', around.id, dataset),
						label: around.title,
					},
				]
			: [],
		descriptions: notes.map((value) => ({ value })),
		homonyms: homonyms.map(({ name, position }) => ({ name, coordinates: position })),
	};
}

/** The days for which the places are described: those on which something was said. */
function when(dataset: Dataset) {
	const days = listDays(dataset);
	const [first, last] = [days[0], days.at(-1)];
	return first && last ? { when: { timespans: [{ start: { in: first }, end: { in: last } }] } } : {};
}

function listGeometries({ boundary, point }: Place): readonly Geometry[] {
	const { position, ...doubts } = point ?? {};
	return [
		...(boundary ? [boundary] : []),
		...(position ? [{ type: 'Point' as const, coordinates: position, ...doubts }] : []),
	];
}

function listCountryCodes({ id }: Place, { places }: Dataset): readonly string[] {
	const links = [id, ...listAncestors(id, places)].flatMap((one) => places.get(one)?.links ?? []);
	return [...new Set(links.flatMap((link) => COUNTRY.exec(link)?.[1] ?? []))];
}
