/** Which edition of the format is a dataset written in, and can it be read? */

import { type Locate, type Problem, quote } from './problem.ts';
import { textAt } from './value-at.ts';

/**
 * Of what is written today. The first number grows when what is there changes its meaning: then older programs refuse
 * it. The second grows when something may be added that older programs do not know.
 */
export const FORMAT = '1.0';

/** What to do where a dataset does not say. */
export const FORMAT_REMEDY = `Add "format": "${FORMAT}", the edition of the format that this is written in.`;

export const EDITION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

/** Of what a newer edition means nothing can be said but that it is newer. */
export function findNewer(raw: unknown, locate: Locate): Problem | undefined {
	const written = textAt(raw, 'format');
	const [, major = ''] = EDITION.exec(written) ?? [];
	if (Number(major) <= Number.parseInt(FORMAT, 10)) return undefined;
	return {
		...locate(['format']),
		message: `${quote(written)} is newer than ${FORMAT}, up to which this version reads`,
		remedy: 'Use a newer version of Claimed Ground.',
	};
}
