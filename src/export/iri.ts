/** By what name does linked data know a record of a dataset? */

import type { Dataset } from '../domain/dataset.ts';

const ROOT = 'urn:claimed-ground';

/** Of the terms that no published vocabulary has. */
export const TERMS = `${ROOT}:term:`;

/** The same place, party, observer or source in every version: `urn:claimed-ground:two-rivers:place:millford`. */
export function iriOf(
	kind: 'place' | 'party' | 'observer' | 'source',
	id: string,
	{ id: dataset }: Dataset,
): string {
	return `${ROOT}:${dataset}:${kind}:${id}`;
}

/** What words are taken to say may differ between versions, so its name carries the version. */
export function versionIri(part: string, { id, version }: Dataset): string {
	return `${ROOT}:${id}:${version}:${part}`;
}
