/** How is long work done in the page without holding it up? In steps, with a break as often as one is due. */

/** Milliseconds without a break: what the page does besides shall fit into the 50 that nobody notices. */
const LONGEST = 25;

/** @param onBreak told before each break what the last step came to. @returns what the work comes to; undefined once it is aborted. */
export async function workOut<Step, T>(
	steps: Generator<Step, T>,
	onBreak: (step: Step) => void,
	signal: AbortSignal,
): Promise<T | undefined> {
	let began = performance.now();
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
		if (performance.now() - began < LONGEST) continue;
		onBreak(value);
		await takeBreak();
		if (signal.aborted) return undefined;
		began = performance.now();
	}
}

/** Whatever else waits has its turn. Not by a timer, which a page in the background is given but once a second. */
function takeBreak(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}
