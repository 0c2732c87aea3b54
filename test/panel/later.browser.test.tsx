import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Ground } from '../../src/domain/ground.ts';
import { ActionsContext } from '../../src/panel/actions.ts';
import { GroundContext, showGround } from '../../src/panel/ground.ts';
import { later, laterWithWords } from '../../src/panel/later.tsx';
import type { Catalogue } from '../../src/text/catalogue.ts';
import { en } from '../../src/text/en.ts';
import { fa } from '../../src/text/fa.ts';
import { ps } from '../../src/text/ps.ts';
import { aDataset } from '../build.ts';
import { render } from '../render.tsx';
import { createActions } from './stand.tsx';

it('what threw is tried again for another thing to show, and not for any other change', async () => {
	const tried: string[] = [];
	const { Part } = later<{ place: string; hint: string }>(
		async () =>
			({ place, hint }) => {
				tried.push(hint);
				if (place === 'a') throw new Error('broken on purpose');
				return `Place ${place}`;
			},
		({ place }) => place,
	);
	const partOf = (place: string, hint: string) => (
		<GroundContext value={showGround(new Ground(aDataset()), en)}>
			<ActionsContext value={createActions()}>
				<Part place={place} hint={hint} />
			</ActionsContext>
		</GroundContext>
	);
	const screen = await render(partOf('a', 'first'));
	await expect.element(screen.locator.getByRole('alert')).toHaveTextContent(en.partFailed);
	await screen.rerender(partOf('a', 'second'));
	expect(tried).not.toContain('second');
	await screen.rerender(partOf('b', 'third'));
	await expect.element(screen.locator.getByText('Place b')).toBeVisible();
});

it('what has words of its own comes with those of the page’s language, and with others where that changes', async () => {
	const { Part } = laterWithWords<{ name: string }, string>(
		async () =>
			({ words, name }) =>
				`${words}, ${name}`,
		async ({ lang }) => `Words in ${lang}`,
	);
	const partIn = (text: Catalogue) => (
		<GroundContext value={showGround(new Ground(aDataset()), text)}>
			<ActionsContext value={createActions()}>
				<Part name="Ada" />
			</ActionsContext>
		</GroundContext>
	);
	const screen = await render(partIn(en));
	await expect.element(page.getByText('Words in en, Ada')).toBeVisible();
	await screen.rerender(partIn(ps));
	await expect.element(page.getByText('Words in ps, Ada')).toBeVisible();
});

describe('while words in another language are on their way', () => {
	/** Opened by hand, with words that come when they are told to. */
	async function openFold() {
		const bring = new Map<string, () => void>();
		const drawn = new Set<string>();
		let refuse: (reason: Error) => void = () => undefined;
		const { Part } = laterWithWords<object, string>(
			async () =>
				({ words }) => {
					drawn.add(words);
					return (
						<details>
							<summary>{words}</summary>
							folded
						</details>
					);
				},
			({ lang }) =>
				new Promise((resolve, reject) => {
					bring.set(lang, () => resolve(`Words in ${lang}`));
					refuse = reject;
				}),
		);
		const partIn = (text: Catalogue) => (
			<GroundContext value={showGround(new Ground(aDataset()), text)}>
				<ActionsContext value={createActions()}>
					<Part />
				</ActionsContext>
			</GroundContext>
		);
		const screen = await render(partIn(en));
		bring.get('en')?.();
		await page.getByText('Words in en').click();
		return {
			speak: (text: Catalogue) => screen.rerender(partIn(text)),
			bring,
			drawn,
			fail: () => refuse(new Error('gone')),
		};
	}

	it('what is shown stays, and what is open in it stays open when they have come', async () => {
		const { speak, bring } = await openFold();
		await speak(ps);
		await expect.element(page.getByText('Words in en')).toBeVisible();
		bring.get('ps')?.();
		await expect.element(page.getByText('Words in ps')).toBeVisible();
		await expect.element(page.getByText('folded')).toBeVisible();
	});

	it('they are no longer wanted once the language is the former one again', async () => {
		const { speak, bring, drawn } = await openFold();
		await speak(ps);
		await speak(en);
		bring.get('ps')?.();
		await speak(fa);
		bring.get('fa-AF')?.();
		await expect.element(page.getByText('Words in fa-AF')).toBeVisible();
		expect([...drawn]).toEqual(['Words in en', 'Words in fa-AF']);
	});

	it('what is shown stays where they do not come, and says so', async () => {
		const { speak, fail } = await openFold();
		await speak(ps);
		fail();
		await expect.element(page.getByRole('alert')).toHaveTextContent(ps.panelFailed);
		await expect.element(page.getByText('folded')).toBeVisible();
	});
});
