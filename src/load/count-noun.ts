/** How is a number of things told in English: “1 claim”, “2 claims”? */

/** @param plural where an s does not make it. */
export function countNoun(count: number, noun: string, plural = `${noun}s`): string {
	return `${count.toLocaleString('en')} ${count === 1 ? noun : plural}`;
}
