/** Which datasets are part of the site, and which one does an address name? */

import { DATASETS, DIGESTS } from 'virtual:datasets';
import { type Fetched, fetchDataset } from '../load/fetch-dataset.ts';
import { readNames } from './address.ts';
import { type Origin, parseOrigin, resolveAddress } from './origin.ts';

const FOLDER = `${import.meta.env.BASE_URL}datasets/`;

type BuiltIn = Extract<Origin, { kind: 'built-in' }>;

/** The one that is shown unless another is asked for. */
export const FIRST: BuiltIn = { kind: 'built-in', id: DATASETS[0] };

/** Where the site has it. */
export function addressOfBuiltIn({ id }: BuiltIn): string {
	return `${FOLDER}${id}.json`;
}

/** That of the files of a dataset, with a slash; undefined of one on this device. @param page the address of the page. */
export function folderOf(origin: Origin, page: string): string | undefined {
	if (origin.kind === 'built-in') return FOLDER;
	const address = origin.kind === 'address' ? resolveAddress(origin.address, page) : undefined;
	return address && new URL('.', address).href;
}

export function fetchBuiltIn(origin: BuiltIn, signal: AbortSignal): Promise<Fetched> {
	return fetchDataset(addressOfBuiltIn(origin), signal, DIGESTS[origin.id]);
}

/** What the query of an address names, if only by naming nothing. */
export function readOrigin(search: string): Origin {
	return parseOrigin(readNames(search).dataset, DATASETS);
}
