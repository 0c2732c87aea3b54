/** Are two texts the same, by a few letters of each? */

/** FNV-1a of 32 bits: enough to tell versions apart, and at hand where pages are not served securely. */
export function digest(text: string): string {
	let hash = 0x811c9dc5;
	for (const character of text) {
		hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
	}
	return (hash >>> 0).toString(16);
}
