/** Does some value of the raw data, wherever it stands, hold what no file or map can show? */

import { findForbidden } from '../domain/characters.ts';
import { type Locate, listFirst, type Path, type Problem } from './problem.ts';
import { OWN } from './schema/exact-object.ts';
import { walk } from './walk.ts';

/**
 * Characters that XML forbids, numbers that are too large to be any (JSON can write 1e999), positions that are
 * nowhere on the globe. Stored texts are evidence: they are shown as they are, in the page alone.
 */
export function checkValues(raw: unknown, locate: Locate): readonly Problem[] {
	return listFaults(raw).map(({ at, ...fault }) => ({ ...locate(at), ...fault }));
}

/** Whether every position in a geometry's coordinates, however deep, is one on the globe. */
export function isOnGlobe(coordinates: unknown): boolean {
	return listFaults(coordinates).length === 0;
}

interface Fault extends Pick<Problem, 'message' | 'remedy'> {
	readonly at: Path;
}

function listFaults(raw: unknown): readonly Fault[] {
	const faults: Fault[] = [];
	/** Keys without a fault: a great many records have the same. */
	const sound = new Set<string>();
	walk(raw, (value, at) => {
		// A key is looked at before what it leads to.
		const key = at.at(-1);
		if (typeof key === 'string' && !sound.has(key)) {
			const before = faults.length;
			addForbidden(key, at, faults);
			if (faults.length === before) sound.add(key);
		}
		if (typeof value === 'string') {
			if (!isStoredText(at)) addForbidden(value, at, faults);
		} else if (typeof value === 'number') {
			if (!Number.isFinite(value))
				faults.push({ at: [...at], message: 'too large a number', remedy: 'Correct it.' });
		} else if (isPosition(value) && value.every(Number.isFinite) && !isOwn(at)) {
			addBeyond(value, at, faults);
			return false;
		}
		return true;
	});
	return faults;
}

/** Or words of it around a quote, as the build wrote them down. */
function isStoredText([part, , key, within]: Path): boolean {
	if (part === 'sources') return key === 'text';
	return key === 'position' && (within === 'prefix' || within === 'suffix');
}

function addForbidden(text: string, at: Path, faults: Fault[]): void {
	const code = findForbidden(text)?.codePointAt(0);
	if (code === undefined) return;
	const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
	faults.push({ at: [...at], message: `holds ${name}, which no XML may hold`, remedy: 'Remove it.' });
}

/** In what is read by nobody here. */
function isOwn(at: Path): boolean {
	return at.some((key) => typeof key === 'string' && key.startsWith(OWN));
}

/** Nothing else in the data that is read is a list of numbers. */
function isPosition(value: unknown): value is readonly number[] {
	return Array.isArray(value) && value.length >= 2 && value.every((one) => typeof one === 'number');
}

function addBeyond(position: readonly number[], at: Path, faults: Fault[]): void {
	const [lng = 0, lat = 0] = position;
	if (Math.abs(lng) <= 180 && Math.abs(lat) <= 90) return;
	const message = `[${listFirst(position.map(String))}] is no longitude (−180 to 180) and latitude (−90 to 90)`;
	faults.push({ at: [...at], message, remedy: 'Correct it; longitude comes first.' });
}
