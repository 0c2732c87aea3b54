/** How do a folder of data and the stored sources become the one checked file that the page fetches? */

import { basename, resolve } from 'node:path';
import type { Feature } from 'geojson';
import { type Dataset, listStatements } from '../domain/dataset.ts';
import { type Problem, quote, slight } from './problem.ts';
import type { RawDataset } from './raw-dataset.ts';
import { type Read, readDataset, type Step } from './read-dataset.ts';
import { readFolder } from './read-folder.ts';
import { listAt, textAt, valueAt } from './value-at.ts';

export interface Built extends Read {
	/** What the built file holds; with problems, what a draft says as it was written. Absent if nothing can be shown. */
	readonly json?: Readonly<Record<string, unknown>>;
}

/**
 * Never throws for faulty data.
 * @param folder path of `data/<id>`, whose name is the dataset's id.
 * @param root the project's folder, whose `seeds/` holds texts.
 */
export function buildDataset(folder: string, root: string, onStep?: (step: Step) => void): Built {
	const written = readFolder(folder, root);
	const read = readDataset(written, onStep);
	const { dataset } = read;
	const problems = [...read.problems, ...checkName(written, folder)];
	if (!dataset) return { ...read, problems };
	const raw = written.raw as Record<string, unknown>;
	return { ...read, problems, json: problems.length > 0 ? raw : writeBuilt(raw, dataset) };
}

function checkName({ raw, locate }: RawDataset, folder: string): readonly Problem[] {
	const id = textAt(raw, 'id');
	const name = basename(resolve(folder));
	if (id === '' || id === name) return [];
	const message = `${quote(id)} is not the name of its folder, ${quote(name)}`;
	return slight([{ ...locate(['id']), message, remedy: 'Rename one of the two.' }]);
}

/** With all that was computed, and of the texts only what is of the documents: the page need not do it again. */
function writeBuilt(
	raw: Readonly<Record<string, unknown>>,
	dataset: Dataset,
): Readonly<Record<string, unknown>> {
	const quotes = new Map<string, object>(listStatements(dataset).map(({ id, quote }) => [id, quote]));
	const addPosition = (record: unknown) => {
		const position = valueAt(quotes.get(textAt(record, 'id')), 'position');
		return position ? { ...(record as object), position } : record;
	};
	return {
		...raw,
		sources: listAt(raw, 'sources').map((source) => cutText(source, dataset)),
		claims: listAt(raw, 'claims').map(addPosition),
		context: listAt(raw, 'context').map(addPosition),
		boundaries: {
			...(raw['boundaries'] as object),
			features: [...listAt(raw, 'boundaries', 'features'), ...listAdded(raw, dataset)],
		},
	};
}

function cutText(source: unknown, { sources }: Dataset): unknown {
	const { textFile: _, ...rest } = source as Record<string, unknown>;
	const { text } = [...sources.values()].find(({ id }) => id === rest['id']) ?? {};
	return text === undefined ? rest : { ...rest, text };
}

/** Outlines that nobody drew. */
function listAdded(raw: unknown, { places }: Dataset): readonly Feature[] {
	const drawn = new Set(listAt(raw, 'boundaries', 'features').map((feature) => textAt(feature, 'id')));
	return [...places.values()].flatMap(({ id, boundary, labelAt }) =>
		boundary && !drawn.has(id)
			? [{ type: 'Feature' as const, id, properties: { labelAt }, geometry: boundary }]
			: [],
	);
}
