/** How may the file be called that holds the text of a source? The same wherever the folder lies: in the page, on any machine, or packed. */

import { CLAIM_LINES, FILES, HEAD_FILE } from './problem.ts';

/** What is wrong with its name, as the end of a clause. */
export function findNameFault(name: string): string | undefined {
	const parts = name.split('/');
	const isOwn = parts.every((part) => /^[^\\:*?"<>|]+$/.test(part) && !part.startsWith('.'));
	if (!isOwn) return 'is no name of a file in the folder';
	const taken: readonly string[] = [HEAD_FILE, ...Object.values(FILES), CLAIM_LINES];
	return taken.includes(name.toLowerCase()) ? 'is the name of a file of data' : undefined;
}
