/** What the panels ask of the network: on the built page. What they do is asked of the whole page as a component. */

import { expect, it } from 'vitest';
import { openVisits } from './open-page.ts';

const { visit, requests } = openVisits();

it('the panels are no part of the first view, and can be asked for again where they fail', async () => {
	// The overview is, where there is room.
	const page = await visit({ query: '?account=nrf' });
	const panels = () => requests().filter((asked) => /PanelContent/.test(asked));
	expect(panels()).toEqual([]);
	await page.route('**/PanelContent*.js', (route) => route.abort());
	await page.getByRole('tab', { name: 'Article' }).click();
	await page.getByText('This part of the page did not load.').waitFor();
	expect(await page.locator('path[data-place="dara"]').isVisible()).toBe(true);
	await page.unroute('**/PanelContent*.js');
	await page.getByRole('button', { name: 'Try again' }).click();
	await page.locator('.article .passage-mark').first().waitFor();
});
