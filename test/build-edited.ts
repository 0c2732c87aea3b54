/** How does a test in the browser get a dataset of files, which only Node can read? By a command. */

import type { BrowserCommand } from 'vitest/node';
import { formatProblem } from '../src/load/problem.ts';
import { buildAfter, type Edit } from './load/edited-copy.ts';

declare module 'vitest/browser' {
	interface BrowserCommands {
		/** The JSON that the page is sent of the invented dataset after these edits. */
		buildEdited(...edits: readonly Edit[]): Promise<string>;
	}
}

export const buildEdited: BrowserCommand<Edit[]> = (_, ...edits) => {
	const built = buildAfter(...edits);
	if (built.problems.length > 0) throw new Error(built.problems.map(formatProblem).join('\n'));
	return JSON.stringify(built.json);
};
