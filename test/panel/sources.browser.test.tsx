import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { SourceItems } from '../../src/panel/SourceList.tsx';
import { fetchArticle, stand } from './stand.tsx';

it('the sources credit once whoever drew both the outlines and the ground around', async () => {
	const article = await fetchArticle();
	const attribution = `${article.boundaryAttribution}. Points: a survey`;
	const dataset = { ...article, basemap: { ...article.basemap, attribution } };
	await stand({ dataset }, () => <SourceItems />);
	await expect.element(page.getByText('Points: a survey', { exact: true })).toBeVisible();
	expect(page.getByText(article.boundaryAttribution).all()).toHaveLength(1);
});
