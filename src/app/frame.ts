/** What does the map in a frame of another page need besides the data? Its own shell, fetched along with them. */

import { later } from '../panel/later.tsx';
import { isEmbedded } from './address.ts';
import type { Page } from './use-page.ts';

export const { Part: FrameShell, prefetch } = later(
	async () => (await import('./FrameShell.tsx')).FrameShell,
	({ page }: { page: Page }) => JSON.stringify(page.resolved.view),
);

// Now, and not when it is first drawn: it is the first view.
if (isEmbedded(window.location.search)) prefetch();
