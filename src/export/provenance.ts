/** What must every file, and each part that may be taken out of it, say of itself: from which data, on whose word, and what it does not say? */

import type { Account } from '../domain/account.ts';
import { basemapCredit } from '../domain/basemap-credit.ts';
import type { Statement } from '../domain/claim.ts';
import { sourceOf } from '../domain/dataset.ts';
import { nameIn } from '../text/naming.ts';
import type { ExportRequest } from './request.ts';

export interface Provenance {
	/** Its id. */
	readonly dataset: string;
	readonly version: string;
	readonly datasetTitle: string;
	/** That this is what was said, not what was so. */
	readonly notice: string;
	/** Sources first, then boundaries, then other ground; each once. */
	readonly attribution: readonly string[];
}

/** @param statements what a part rests on: only their sources are credited then, not those of the whole file. */
export function provenanceOf(
	{ ground, text }: Pick<ExportRequest, 'ground' | 'text'>,
	statements?: readonly Statement[],
): Provenance {
	const { dataset } = ground;
	const { sources, boundaryAttribution } = dataset;
	const credited = statements ? statements.map((one) => sourceOf(one, dataset)) : [...sources.values()];
	const credits = credited.map(({ credit }) => credit);
	const attribution = [...credits, boundaryAttribution, basemapCredit(dataset)].filter((one) => one !== '');
	return {
		dataset: dataset.id,
		version: dataset.version,
		datasetTitle: nameIn(dataset.title, text.lang),
		notice: text.promise,
		attribution: [...new Set(attribution)],
	};
}

/** Whatever it tells: what stands, what is said besides, and what was said before. */
export function listTold({ claims, also, overtaken }: Account): readonly Statement[] {
	return [...claims, ...also, ...overtaken];
}
