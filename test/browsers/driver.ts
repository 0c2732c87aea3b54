/** What must a test be able to do with a browser, whichever it is? */

import type { Theme } from '../../src/symbol/theme.ts';

export type Key = 'Enter' | 'Escape' | 'ArrowLeft';

/** The one window of a browser that was started for it. */
export interface Driver {
	readonly version: string;
	/** Resolves when the page and what it asks for at first have loaded. */
	open(url: string): Promise<void>;
	/** Calls a function in the page, where it knows nothing but its argument: plain data, as its result is. */
	evaluate<T, A = undefined>(call: (argument: A) => T | Promise<T>, argument?: A): Promise<T>;
	/** With the mouse, at CSS pixels of the viewport. */
	clickAt(x: number, y: number): Promise<void>;
	press(key: Key): Promise<void>;
	/** What is painted in the viewport, as PNG. */
	screenshot(): Promise<Buffer>;
	/** The viewport, in CSS pixels. */
	resize(width: number, height: number): Promise<void>;
	close(): Promise<void>;
}

/** Starts a browser that reaches this machine alone. */
export type Launch = (theme: Theme) => Promise<Driver>;

/** A proxy at which nobody listens: no test reaches the network. */
export const NO_PROXY = { host: '127.0.0.1', port: 9, except: '127.0.0.1, localhost' } as const;
