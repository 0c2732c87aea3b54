/** What was wrong in earlier versions of a dataset, and since when is it mended? */

import type { Dataset } from './dataset.ts';
import type { Day } from './day.ts';
import { compareVersions } from './version.ts';

export interface Correction {
	/** The version that made it; those before have the fault. */
	readonly version: string;
	readonly date: Day;
	/** What was corrected. */
	readonly note: string;
}

/** Those made after the version, oldest first. */
export function listCorrectionsSince(
	version: string,
	{ corrections }: Pick<Dataset, 'corrections'>,
): readonly Correction[] {
	return corrections.filter((correction) => compareVersions(correction.version, version) > 0);
}
