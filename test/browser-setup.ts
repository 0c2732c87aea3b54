/** What every test in the browser leaves behind: nothing. Its files share one page, and so what they import. */

import { afterEach, vi } from 'vitest';
import { darken } from './darken.ts';
import { cleanup } from './render.tsx';

const HOME = window.location.href;

afterEach(async () => {
	await cleanup();
	await darken(false);
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
	window.history.replaceState(null, '', HOME);
	document.documentElement.lang = 'en';
	document.documentElement.dir = 'ltr';
	document.documentElement.removeAttribute('style');
});
