/** Which of two statements comes first, by their ids? */

/**
 * Negative if `one` does, positive if `other` does, 0 only for the same text. Digits count as the number that they
 * write, as whoever numbers claims means them: c9, c12, c100. Not by `Intl`, whose order depends on its version.
 */
export function compareIds(one: string, other: string): number {
	const [runs, others] = [listRuns(one), listRuns(other)];
	for (const [i, run] of runs.entries()) {
		const order = compareRuns(run, others[i] ?? '');
		if (order !== 0) return order;
	}
	return runs.length - others.length || compareText(one, other);
}

/** Digits, and what stands between them. */
function listRuns(id: string): readonly string[] {
	return id.match(/\d+|\D+/g) ?? [];
}

function compareRuns(one: string, other: string): number {
	if (!isNumber(one) || !isNumber(other)) return compareText(one, other);
	const [digits, others] = [withoutZeros(one), withoutZeros(other)];
	return digits.length - others.length || compareText(digits, others);
}

function isNumber(run: string): boolean {
	return /^\d/.test(run);
}

function withoutZeros(digits: string): string {
	return digits.replace(/^0+/, '');
}

function compareText(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
