/** Which of two statements comes first, by their ids? */

/**
 * Negative if `one` does, positive if `other` does, 0 only for the same text. Digits count as the number that they
 * write, as whoever numbers claims means them: c9, c12, c100. Not by `Intl`, whose order depends on its version.
 */
export function compareIds(one: string, other: string): number {
	let at = 0;
	while (at < one.length && one[at] === other[at]) at++;
	// Back to where the number begins in which they differ, if it is one.
	while (isDigit(one[at - 1])) at--;
	const [digits, others] = [digitsFrom(at, one), digitsFrom(at, other)];
	if (digits === '' || others === '') return compareText(one, other);
	return (
		compareNumbers(digits, others) ||
		compareIds(one.slice(at + digits.length), other.slice(at + others.length)) ||
		compareText(one, other)
	);
}

function isDigit(character: string | undefined): boolean {
	return character !== undefined && character >= '0' && character <= '9';
}

function digitsFrom(start: number, id: string): string {
	let end = start;
	while (isDigit(id[end])) end++;
	return id.slice(start, end);
}

/** By value, however many digits they have. */
function compareNumbers(one: string, other: string): number {
	const [digits, others] = [withoutZeros(one), withoutZeros(other)];
	return digits.length - others.length || compareText(digits, others);
}

function withoutZeros(digits: string): string {
	return digits.replace(/^0+/, '');
}

function compareText(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
