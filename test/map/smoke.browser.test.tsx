import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';

test('a browser lays out what the tests render', async () => {
	const screen = await render(
		<div style={{ display: 'grid', gridTemplateColumns: '1fr 3fr', width: 400 }}>
			<p>narrow</p>
			<p>wide</p>
		</div>,
	);
	await expect.element(screen.getByText('wide')).toBeVisible();
	expect(screen.getByText('narrow').element().getBoundingClientRect().width).toBe(100);
	expect(screen.getByText('wide').element().getBoundingClientRect().width).toBe(300);
});

test('the browser is in a zone where it would call 6 September the 5th', () => {
	expect(new Date('2021-09-06').getDate()).toBe(5);
});
