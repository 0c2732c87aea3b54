/** What dataset are records that are sound, each and among each other? */

import type { Dataset } from '../domain/dataset.ts';
import type { Located, Records } from './records.ts';
import type { Head } from './schema/head.ts';
import { toDataset } from './to-dataset.ts';

export function joinRecords(head: Head, records: Omit<Records, 'head' | 'outline' | 'problems'>): Dataset {
	const valuesOf = <T>(located: readonly Located<T>[]) => located.map(({ value }) => value);
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
