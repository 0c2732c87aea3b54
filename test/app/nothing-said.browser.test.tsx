/** What does the page show of a dataset in which nobody says anything of any ground yet? */

import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { all } from '../find.ts';
import { showPage } from './show-page.tsx';

test.each([
	['no claims', () => []],
	[
		'claims that assert nothing',
		(claims: object[]) => claims.map((claim) => ({ ...claim, assertions: [], alternatives: [] })),
	],
] as const)('a dataset of %s is a bare map', async (_, change) => {
	const article = JSON.parse(await (await fetch('/datasets/panjshir-2021.json')).text()) as {
		claims: object[];
	};
	const edited = { ...article, claims: change(article.claims) };
	await showPage({ dataset: () => new Response(JSON.stringify(edited)) });
	await expect.element(page.getByRole('radiogroup', { name: 'Whose account' })).toBeVisible();
	expect(all('.account-map').length).toBe(2);
	expect(page.getByRole('alert').elements()).toEqual([]);
});
