/** What does a map hold for a key, made when it is first asked for? */
export function take<K, V>(kept: Map<K, V>, key: K, make: () => V): V {
	const known = kept.get(key);
	if (known !== undefined) return known;
	const made = make();
	kept.set(key, made);
	return made;
}
