/** What is to be written: which data, as of which day, in whose words? */

import type { Dataset } from '../domain/dataset.ts';
import type { Day } from '../domain/day.ts';
import type { Catalogue } from '../text/catalogue.ts';

export interface ExportRequest {
	readonly dataset: Dataset;
	/** What was said on it counts. Formats that hold all days pass it over. */
	readonly day: Day;
	readonly text: Catalogue;
}
