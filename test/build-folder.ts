/** How does a test in the browser get the dataset of a folder, which only Node can read? By a command. */

import { join } from 'node:path';
import type { BrowserCommand } from 'vitest/node';
import { buildDataset } from '../src/load/build-dataset.ts';
import { formatProblem } from '../src/load/problem.ts';

declare module 'vitest/browser' {
	interface BrowserCommands {
		/** The JSON that the page is sent of a folder of this repository. */
		buildFolder(folder: string): Promise<string>;
	}
}

export const buildFolder: BrowserCommand<[folder: string]> = ({ project }, folder) => {
	const { root } = project.config;
	const built = buildDataset(join(root, folder), root);
	if ('problems' in built) throw new Error(built.problems.map(formatProblem).join('\n'));
	return JSON.stringify(built.json);
};
