/** How long does the page take from an input until its fills are drawn again? The headline, and names and dots of many places, follow by some frames. */

import type { Browser, Page } from 'playwright';

/** Milliseconds. */
export interface Repaint {
	/** From the time stamp of the input to the second animation frame after it. */
	readonly toSecondFrame: number;
	/** The longest task of the main thread in between: script, style, layout and paint. */
	readonly longestTask: number;
}

/** An event of a trace; times in microseconds. */
interface TraceEvent {
	readonly name: string;
	readonly pid: number;
	readonly tid: number;
	readonly ts: number;
	readonly dur?: number;
}

const INPUT = 'bench-input';
const DRAWN = 'bench-drawn';
/** Milliseconds between inputs, so that none waits for the last. */
const PAUSE = 100;

/** What the page waits for. */
type Input = 'click' | 'keydown' | 'pointermove';

/** Does `act` so many times, each of which must raise one `input` event or more. */
export async function measureRepaints(
	browser: Browser,
	page: Page,
	times: number,
	input: Input,
	act: (index: number) => Promise<void>,
): Promise<readonly Repaint[]> {
	await browser.startTracing(page, {
		categories: ['disabled-by-default-devtools.timeline', 'blink.user_timing'],
	});
	const frames: number[] = [];
	for (let i = 0; i < times; i++) {
		await page.waitForTimeout(PAUSE);
		const timing = await page.evaluateHandle(watchInput, { type: input, input: INPUT, drawn: DRAWN });
		await act(i);
		frames.push(await timing.evaluate(({ toSecondFrame }) => toSecondFrame));
	}
	const trace = JSON.parse((await browser.stopTracing()).toString()) as {
		traceEvents: readonly TraceEvent[];
	};
	const tasks = listLongestTasks(trace.traceEvents);
	if (tasks.length !== times) throw new Error(`The trace has ${tasks.length} of ${times} inputs`);
	return frames.map((toSecondFrame, i) => ({ toSecondFrame, longestTask: tasks[i] ?? Number.NaN }));
}

/** Runs in the page, before the input. The object wraps the promise, so that nobody waits for it yet. */
function watchInput({ type, ...marks }: { type: Input; input: string; drawn: string }): {
	toSecondFrame: Promise<number>;
} {
	const toSecondFrame = new Promise<number>((resolve) => {
		const options = { capture: true, once: true };
		window.addEventListener(
			type,
			({ timeStamp }) => {
				performance.mark(marks.input);
				requestAnimationFrame(() =>
					requestAnimationFrame(() => {
						performance.mark(marks.drawn);
						resolve(performance.now() - timeStamp);
					}),
				);
			},
			options,
		);
	});
	return { toSecondFrame };
}

/** The longest task that overlaps each span from input to second frame, in milliseconds. */
function listLongestTasks(events: readonly TraceEvent[]): readonly number[] {
	const inOrder = (name: string) => events.filter((event) => event.name === name).sort((a, b) => a.ts - b.ts);
	const drawn = inOrder(DRAWN);
	const tasks = inOrder('RunTask');
	return inOrder(INPUT).map((input, i) => {
		const end = drawn[i]?.ts ?? Number.NaN;
		const lasting = tasks
			.filter(({ pid, tid }) => pid === input.pid && tid === input.tid)
			.filter(({ ts, dur = 0 }) => ts <= end && ts + dur >= input.ts)
			.map(({ dur = 0 }) => dur / 1000);
		return Math.max(...lasting);
	});
}
