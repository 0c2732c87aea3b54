/** Whom are outlines to be credited to, as the publisher’s own metadata say? */

import { parseJson } from '../../load/parse-json.ts';
import { textAt } from '../../load/value-at.ts';

export interface Credit {
	readonly attribution: string;
	/** The year or years of which the boundaries are. */
	readonly year?: string;
}

/**
 * @param text of the file that geoBoundaries puts beside its boundaries, `…-metaData.txt` or `….json`.
 * @returns undefined if it is none.
 * @see https://www.geoboundaries.org
 */
export function readGeoBoundariesCredit(text: string): Credit | undefined {
	const metadata = readMetadata(text);
	const [iso, type, sources, licence] = [
		metadata('boundaryISO', 'ISO-3166-1 (Alpha-3)'),
		metadata('boundaryType', 'Boundary Type'),
		metadata('boundarySource', 'Boundary Source(s)'),
		metadata('boundaryLicense', 'License'),
	];
	if (!iso || !type || !licence) return undefined;
	const year =
		metadata('boundaryYearRepresented', 'Boundary Representative of Year') ?? metadata('boundaryYear', '');
	const facts = [year && `boundaries of ${year}`, sources].filter(Boolean).join(': ');
	const parts = [facts, licence, 'Runfola et al. 2020, doi 10.1371/journal.pone.0231866'].filter(Boolean);
	return {
		attribution: `Outlines generalised from geoBoundaries ${iso} ${type} (${parts.join('; ')})`,
		...(year && { year }),
	};
}

/** Finds what is told under a key of the JSON form, or on a line of the text form. */
function readMetadata(text: string): (key: string, label: string) => string | undefined {
	const json = parseJson(text, '');
	const lines = text.split(/\r?\n/);
	return (key, label) => {
		const line = lines.find((one) => label !== '' && one.startsWith(`${label}:`));
		const value = 'value' in json ? textAt(json.value, key) : line?.slice(label.length + 1);
		return value?.replace(/\s+/g, ' ').trim() || undefined;
	};
}
