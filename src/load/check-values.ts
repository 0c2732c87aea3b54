/** Does some value of the raw data, wherever it stands, hold what no file or map can show? */

import { findForbidden } from '../domain/characters.ts';
import type { Locate, Path, Problem } from './problem.ts';

/**
 * Characters that XML forbids, numbers that are too large to be any (JSON can write 1e999), positions that are
 * nowhere on the globe. Stored texts are evidence: they are shown as they are, in the page alone.
 */
export function checkValues(raw: unknown, locate: Locate): readonly Problem[] {
	return listFaults(raw, []).map(({ at, ...fault }) => ({ ...locate(at), ...fault }));
}

/** Whether every position in a geometry's coordinates, however deep, is one on the globe. */
export function isOnGlobe(coordinates: unknown): boolean {
	return listFaults(coordinates, []).length === 0;
}

interface Fault extends Pick<Problem, 'message' | 'remedy'> {
	readonly at: Path;
}

function listFaults(value: unknown, at: Path): readonly Fault[] {
	if (typeof value === 'string') return isStoredText(at) ? [] : listForbidden(value, at);
	if (typeof value === 'number') {
		return Number.isFinite(value) ? [] : [{ at, message: 'too large a number', remedy: 'Correct it.' }];
	}
	if (isPosition(value) && value.every(Number.isFinite)) return listBeyond(value, at);
	if (Array.isArray(value)) return value.flatMap((one, index) => listFaults(one, [...at, index]));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, one]) => [
		...listForbidden(key, [...at, key]),
		...listFaults(one, [...at, key]),
	]);
}

function isStoredText([part, , key]: Path): boolean {
	return part === 'sources' && key === 'text';
}

function listForbidden(text: string, at: Path): readonly Fault[] {
	const code = findForbidden(text)?.codePointAt(0);
	if (code === undefined) return [];
	const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
	return [{ at, message: `holds ${name}, which no XML may hold`, remedy: 'Remove it.' }];
}

/** Nothing else in the data is a list of numbers. */
function isPosition(value: unknown): value is readonly number[] {
	return Array.isArray(value) && value.length >= 2 && value.every((one) => typeof one === 'number');
}

function listBeyond(position: readonly number[], at: Path): readonly Fault[] {
	const [lng = 0, lat = 0] = position;
	if (Math.abs(lng) <= 180 && Math.abs(lat) <= 90) return [];
	const message = `[${position.join(', ')}] is no longitude (−180 to 180) and latitude (−90 to 90)`;
	return [{ at, message, remedy: 'Correct it; longitude comes first.' }];
}
