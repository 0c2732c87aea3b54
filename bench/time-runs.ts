/** How long does each of several runs take? The first is that of code that has not yet run. */

export interface Timed {
	/** Upon what. */
	readonly what: string;
	/** Milliseconds. */
	readonly times: readonly number[];
}

export function timeRuns(what: string, runs: number, run: () => void): Timed {
	const times = Array.from({ length: runs }, () => {
		const start = performance.now();
		run();
		return performance.now() - start;
	});
	return { what, times };
}
