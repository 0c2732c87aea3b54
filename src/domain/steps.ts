/** How is long work done by whoever need not take breaks? */

/** Takes every step at once. @returns what the work comes to. */
export function finish<T>(steps: Generator<unknown, T>): T {
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}
