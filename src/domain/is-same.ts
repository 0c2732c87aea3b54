/** Do two values of plain data say the same, whichever objects they are? Lists, maps and records in any depth. */
export function isSame(one: unknown, other: unknown): boolean {
	if (one === other) return true;
	if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
	if (one instanceof Map || other instanceof Map) {
		return one instanceof Map && other instanceof Map && isSame([...one], [...other]);
	}
	if (Array.isArray(one) || Array.isArray(other)) {
		return Array.isArray(one) && Array.isArray(other) && isSameList(one, other);
	}
	const [entries, others] = [Object.entries(one), Object.entries(other)];
	const values = new Map(others);
	return (
		entries.length === others.length &&
		entries.every(([key, value]) => values.has(key) && isSame(value, values.get(key)))
	);
}

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
	return one.length === other.length && one.every((item, i) => isSame(item, other[i]));
}
