/** Which of two statements comes first, by their ids? */

/**
 * Negative if `one` does, positive if `other` does, 0 only for the same text. Digits count as the number that they
 * write, as whoever numbers claims means them: c9, c12, c100. Not by `Intl`, whose order depends on its version.
 */
export function compareIds(one: string, other: string): number {
	let at = 0;
	while (at < one.length && one[at] === other[at]) at++;
	// Back to where the number begins in which they differ, if it is one.
	while (isDigit(one, at - 1)) at--;
	const [end, otherEnd] = [findEndOfDigits(one, at), findEndOfDigits(other, at)];
	if (end === at || otherEnd === at) return compareText(one, other);
	return (
		compareNumbers(one, at, end, other, otherEnd) ||
		compareIds(one.slice(end), other.slice(otherEnd)) ||
		compareText(one, other)
	);
}

function isDigit(id: string, at: number): boolean {
	const code = id.charCodeAt(at);
	return code >= 48 && code <= 57;
}

function findEndOfDigits(id: string, start: number): number {
	let end = start;
	while (isDigit(id, end)) end++;
	return end;
}

/** The numbers that begin at `start` in both, by value, however many digits they have. Nothing is cut out of the ids: sorting asks millions of times. */
function compareNumbers(one: string, start: number, end: number, other: string, otherEnd: number): number {
	let [at, otherAt] = [start, start];
	while (one[at] === '0') at++;
	while (other[otherAt] === '0') otherAt++;
	const longer = end - at - (otherEnd - otherAt);
	if (longer !== 0) return longer;
	while (at < end && one[at] === other[otherAt]) {
		at++;
		otherAt++;
	}
	return at < end ? one.charCodeAt(at) - other.charCodeAt(otherAt) : 0;
}

function compareText(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
