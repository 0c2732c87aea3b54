/** What do the files of a dataset's folder say, put together as one value? */

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Feature, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { listAt, textAt, valueAt } from './outline.ts';
import { FILES, type Problem } from './problem.ts';

const OPTIONAL: readonly string[] = [FILES.neighbours, FILES.valley];

interface Folder {
	readonly raw: Readonly<Record<string, unknown>>;
	/** Files that are missing or do not parse; nothing about what they say. */
	readonly problems: readonly Problem[];
}

/** @param root where the text files of sources are looked up. */
export function readFolder(folder: string, root: string): Folder {
	const problems: Problem[] = [];
	const read = (file: string): unknown => {
		const path = join(folder, file);
		if (!existsSync(path)) {
			if (!OPTIONAL.includes(file))
				problems.push({ file, path: '', message: 'missing', remedy: 'Add the file.' });
			return undefined;
		}
		try {
			return JSON.parse(readFileSync(path, 'utf8'));
		} catch (error) {
			const message = `no JSON: ${error instanceof Error ? error.message.replace(/\s+/g, ' ') : error}`;
			problems.push({ file, path: '', message, remedy: 'Correct it.' });
			return undefined;
		}
	};
	const head = read('dataset.json');
	const parts = Object.entries(FILES)
		.map(([part, file]) => [part, read(file)] as const)
		.filter(([, value]) => value !== undefined);
	const raw: Record<string, unknown> = {
		...(typeof head === 'object' ? head : {}),
		...Object.fromEntries(parts),
	};
	const code = valueAt(raw, 'country');
	if (typeof code === 'string') {
		const country = readCountry(code);
		if (country) raw['country'] = country;
		else
			problems.push({
				file: 'dataset.json',
				path: '.country',
				message: `no country "${code}" in Natural Earth`,
				remedy: 'Use an ISO 3166-1 numeric code.',
			});
	}
	if (Array.isArray(raw['sources'])) {
		raw['sources'] = listAt(raw, 'sources').map((source, index) => withText(source, index, root, problems));
	}
	return { raw, problems };
}

/** The stored text in place of the name of its file, up to the end of the range, so that offsets stay true. */
function withText(source: unknown, index: number, root: string, problems: Problem[]): unknown {
	const name = textAt(source, 'textFile');
	if (typeof source !== 'object' || source === null || name === '') return source;
	const path = join(root, name);
	const end = valueAt(source, 'range', 'end');
	const { textFile: _, ...rest } = source as Record<string, unknown>;
	if (!existsSync(path)) {
		problems.push({
			file: FILES.sources,
			path: `[${index}].textFile`,
			message: `no file ${name}`,
			remedy: 'Store the text there, or leave textFile and range out.',
		});
		return rest;
	}
	return { ...rest, text: readFileSync(path, 'utf8').slice(0, typeof end === 'number' ? end : undefined) };
}

/** The outline of a country, from Natural Earth 1:50m as `world-atlas` packs it; to about 100 m. */
function readCountry(code: string): Feature | undefined {
	const atlas = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
	const topology = JSON.parse(readFileSync(atlas, 'utf8')) as Topology<{ countries: GeometryCollection }>;
	const found = feature(topology, topology.objects.countries).features.find(({ id }) => id === code);
	if (found?.geometry.type !== 'Polygon' && found?.geometry.type !== 'MultiPolygon') return undefined;
	const { type, coordinates } = found.geometry;
	const round = (position: Position) => position.map((degrees) => Number(degrees.toFixed(3)));
	const geometry =
		type === 'Polygon'
			? { type, coordinates: coordinates.map((ring) => ring.map(round)) }
			: { type, coordinates: coordinates.map((rings) => rings.map((ring) => ring.map(round))) };
	return { type: 'Feature', properties: {}, geometry };
}
