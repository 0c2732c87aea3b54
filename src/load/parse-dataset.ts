/** Is this value a dataset? If so, as domain types; if not, everything that is wrong with it. */

import type { Dataset } from '../domain/dataset.ts';
import { nameRecords } from './name-records.ts';
import type { Locate, Problem } from './problem.ts';
import { type Records, readRecords } from './records.ts';
import type { Head } from './schema/head.ts';
import { toDataset } from './to-dataset.ts';

/** `problems` is never empty. */
export type Parsed = { readonly dataset: Dataset } | { readonly problems: readonly Problem[] };

/** Checks shape and references. Never throws. */
export function parseDataset(raw: unknown, inData: Locate): Parsed {
	const locate = nameRecords(inData, raw);
	const records = readRecords(raw, locate);
	const { head, problems } = records;
	if (!head || problems.length > 0) return { problems };
	return { dataset: joinRecords(head, records) };
}

/** Records that are sound, each and among each other, as a dataset. */
export function joinRecords(head: Head, records: Omit<Records, 'head'>): Dataset {
	const valuesOf = <T>(located: readonly { readonly value: T }[]) => located.map(({ value }) => value);
	return toDataset({
		...head,
		parties: valuesOf(records.parties),
		observers: valuesOf(records.observers),
		gazetteer: valuesOf(records.places),
		boundaries: valuesOf(records.boundaries),
		neighbours: valuesOf(records.neighbours),
		valley: valuesOf(records.valley),
		sources: valuesOf(records.sources),
		claims: valuesOf(records.claims),
		context: valuesOf(records.context),
		translations: records.translations,
	});
}
