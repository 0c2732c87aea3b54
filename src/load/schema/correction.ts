/** How is what was corrected in a dataset written in `dataset.json`? */

import * as v from 'valibot';
import type { Correction } from '../../domain/correction.ts';
import { compareVersions } from '../../domain/version.ts';
import { advise } from '../advice.ts';
import { quote } from '../problem.ts';
import { exactObject, pathTo } from './exact-object.ts';
import type { Schema } from './schema.ts';
import { day, text, version } from './text.ts';

const correctionSchema: Schema<Correction> = exactObject({ version, date: day, note: text });

/** Oldest first, one a version. */
export const correctionsSchema = v.pipe(
	v.array(correctionSchema),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		for (const [i, later] of dataset.value.entries()) {
			const earlier = dataset.value[i - 1];
			if (!earlier) continue;
			if (compareVersions(later.version, earlier.version) <= 0) {
				const message = `${quote(later.version)} does not come after ${quote(earlier.version)}`;
				const remedy = 'Put the newest last, and what one version corrected into one note.';
				addIssue({ message: advise(message, remedy), path: pathTo(i, 'version') });
			}
			if (later.date < earlier.date) {
				const message = `${quote(later.date)} is before the correction above it, ${quote(earlier.date)}`;
				addIssue({
					message: advise(message, 'Correct the day, or put the newest last.'),
					path: pathTo(i, 'date'),
				});
			}
		}
	}),
);
