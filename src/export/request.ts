/** What is to be written: which data, as of which day, in whose words? */

import type { Day } from '../domain/day.ts';
import type { Ground } from '../domain/ground.ts';
import type { Translation } from '../domain/translation.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { createNaming, type Naming } from '../text/naming.ts';

export interface ExportRequest {
	readonly ground: Ground;
	/** What was said on it counts. Formats that hold all days pass it over. */
	readonly day: Day;
	readonly text: Catalogue;
	readonly names: Naming;
}

/** @param translation into the language of `text`, for what a reader is to read; data for programs stays in its own words. */
export function createRequest(
	ground: Ground,
	day: Day,
	text: Catalogue,
	translation?: Translation,
): ExportRequest {
	return { ground, day, text, names: createNaming(ground.dataset, text, translation) };
}
