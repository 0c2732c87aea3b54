/** What must every file say of itself: from which data, on whose word, and what it does not say? */

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

export function provenanceOf({ ground, text }: Pick<ExportRequest, 'ground' | 'text'>): Provenance {
	const { dataset } = ground;
	const { sources, boundaryAttribution, basemap } = dataset;
	const credits = [...sources.values()].map(({ credit }) => credit);
	const attribution = [...credits, boundaryAttribution, basemap.attribution].filter((one) => one !== '');
	return {
		dataset: dataset.id,
		version: dataset.version,
		datasetTitle: nameIn(dataset.title, text.lang),
		notice: text.promise,
		attribution: [...new Set(attribution)],
	};
}
