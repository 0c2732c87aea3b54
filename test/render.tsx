/** How is a component shown to a test? By the React that readers get. */

import { type ReactNode, useEffect } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type Locator, page } from 'vitest/browser';

/** What undoes each that was shown. */
const undo: (() => void)[] = [];

export interface Rendered {
	/** Looks only within it. */
	readonly locator: Locator;
	/** Shows something else in its place. */
	rerender(ui: ReactNode): Promise<void>;
}

/** Shows it, with all that it does at first; in a container of its own, if it names none. */
export async function render(ui: ReactNode, container?: Element): Promise<Rendered> {
	const within = container ?? document.body.appendChild(document.createElement('div'));
	const root = createRoot(within);
	undo.push(() => {
		root.unmount();
		within.remove();
	});
	const rerender = (other: ReactNode) => act(() => root.render(other));
	await rerender(ui);
	return { locator: page.elementLocator(within), rerender };
}

/** A hook in a component of its own. @returns what it gave last. */
export async function renderHook<T>(hook: () => T): Promise<{ readonly current: T }> {
	const result = {} as { current: T };
	function Caller() {
		const given = hook();
		useEffect(() => {
			result.current = given;
		});
		return null;
	}
	await render(<Caller />);
	return result;
}

/** Does it, and waits until what follows from it is drawn. */
export async function act(what: () => void): Promise<void> {
	flushSync(what);
	// What effects have set is drawn in a task of its own. A test may have stopped the clock that `setTimeout` goes by.
	for (let task = 0; task < 2; task++) await scheduler.postTask(() => undefined);
}

/** All that was shown is gone. */
export async function cleanup(): Promise<void> {
	await act(() => {
		for (const one of undo.splice(0)) one();
	});
}
