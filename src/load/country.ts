/** What is the outline of a country, for the inset that locates the map? */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/**
 * From Natural Earth 1:50m as `world-atlas` packs it, rounded to 0.001° (100 m, finer than its detail); undefined
 * if it has no such country. Its `id` is the code, its outer rings run clockwise.
 * @param code ISO 3166-1 numeric, three digits.
 */
export function readCountry(code: string): Feature<Polygon | MultiPolygon> | undefined {
	const topology = readAtlas();
	const geometry = feature(topology, topology.objects.countries).features.find(
		({ id }) => id === code,
	)?.geometry;
	const roundRing = (ring: Position[]) => ring.map((position) => position.map(round));
	if (geometry?.type === 'Polygon') {
		const { type, coordinates } = geometry;
		return toFeature(code, { type, coordinates: coordinates.map(roundRing) });
	}
	if (geometry?.type === 'MultiPolygon') {
		const { type, coordinates } = geometry;
		return toFeature(code, { type, coordinates: coordinates.map((rings) => rings.map(roundRing)) });
	}
	return undefined;
}

export interface Country {
	/** ISO 3166-1 numeric, three digits. */
	readonly code: string;
	/** In English; of several words some are abbreviated. */
	readonly name: string;
}

/** All that it has; those without a code are left out. */
export function listCountries(): readonly Country[] {
	return readAtlas().objects.countries.geometries.flatMap(({ id, properties }) =>
		id !== undefined && properties && 'name' in properties && properties.name
			? [{ code: String(id), name: properties.name }]
			: [],
	);
}

type Atlas = Topology<{ countries: GeometryCollection<{ name?: string }> }>;

function readAtlas(): Atlas {
	const atlas = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
	return JSON.parse(readFileSync(atlas, 'utf8')) as Atlas;
}

function toFeature(id: string, geometry: Polygon | MultiPolygon): Feature<Polygon | MultiPolygon> {
	return { type: 'Feature', id, properties: {}, geometry };
}

function round(degrees: number): number {
	return Number(degrees.toFixed(3));
}
