/** What can a command ask and tell of somebody who sits before it? */

import { createInterface } from 'node:readline/promises';

export interface Terminal {
	/** What is being done now, in place of what was told before; nothing where nobody looks on. */
	readonly tell: (step: string) => void;
	/** Undefined where nobody can answer. */
	readonly ask: (question: string) => Promise<string | undefined>;
	/** At once, before the command ends. */
	readonly print: (text: string) => void;
	/** Ends what would else go on. */
	readonly signal?: AbortSignal;
}

/** Nobody is there. */
export const SILENT: Terminal = { tell: () => {}, ask: async () => undefined, print: () => {} };

/** That of this process. Steps go to standard error, where they are gone when the command ends. */
export function openTerminal(): Terminal & { readonly close: () => void } {
	const { stdin, stdout, stderr } = process;
	const clear = () => {
		if (stderr.isTTY) stderr.write('\r\x1b[K');
	};
	return {
		tell: (step) => {
			clear();
			if (stderr.isTTY) stderr.write(step);
		},
		ask: async (question) => {
			clear();
			if (!stdin.isTTY || !stderr.isTTY) return undefined;
			const lines = createInterface({ input: stdin, output: stderr });
			try {
				return (await lines.question(`${question} `)).trim();
			} finally {
				lines.close();
			}
		},
		print: (text) => {
			clear();
			stdout.write(text);
		},
		close: clear,
	};
}
