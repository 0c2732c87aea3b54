/** What does a map in a frame of another page need besides the data? Its head, fetched along with them. */

import { later, prefetchAll } from '../panel/later.tsx';
import { isEmbedded } from './address.ts';

/** Milliseconds. */
const QUIET = 2000;

export const { Part: EmbedBar, prefetch } = later(
	async () => (await import('./EmbedBar.tsx')).EmbedBar,
	({ day }) => day,
);

// Now, and not when it is first drawn: what comes later would move the map.
if (isEmbedded(window.location.search)) {
	prefetch();
	// No worker keeps a frame for times without a network: what it opens is fetched after the first view.
	setTimeout(prefetchAll, QUIET);
}
