// What the card of a place tells, in which order, and what it folds.
import { beforeAll, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { Actions } from '../../src/panel/actions.ts';
import { PlaceCard } from '../../src/panel/PlaceCard.tsx';
import { panelEn } from '../../src/text/panel-en.ts';
import { aClaim, aDataset, anAssertion, aPlace, placeId, unitSquare } from '../build.ts';
import { all, find } from '../find.ts';
import { fetchArticle, stand } from './stand.tsx';

let article: Dataset;
beforeAll(async () => {
	article = await fetchArticle();
});

const draw = (
	id: string,
	how: Parameters<typeof stand>[0] = { dataset: article },
	actions: Partial<Actions> = {},
) =>
	stand(
		how,
		(day, dayAccounts) => (
			<PlaceCard
				place={placeId(id)}
				there={dayAccounts.get(placeId(id))}
				day={day}
				takesFocus={false}
				words={panelEn}
				onClose={() => undefined}
			/>
		),
		actions,
	);
const howRead = () => page.getByText(panelEn.howRead, { exact: true });

it('tells first the words that clash, side by side, then each account; no words twice', async () => {
	const { asked } = await draw('bazarak');
	const titles = page.getByRole('heading').elements();
	expect(titles.map((title) => title.textContent.trim()).slice(0, 6)).toEqual([
		'Bazarak',
		'Where they clash',
		'Taliban',
		'NRF',
		'Taliban',
		'NRF',
	]);
	const sides = all('.side').map((side) => side.textContent);
	expect(sides[0]).toContain('The last nest of the enemy');
	expect(sides[1]).toContain('Most of Bazarak district');
	expect(find('.card-accounts').textContent).toContain('said of Panjshir; Bazarak is not named');
	expect(all('blockquote').filter((quote) => quote.textContent.includes('The last nest'))).toHaveLength(1);
	await page.getByRole('button', { name: 'c12: read in the article' }).click();
	expect(asked.read).toHaveBeenCalledExactlyOnceWith('c12');
});

it('folds how the words were read: notes, other interpretations, doubts', async () => {
	const { dataset } = await draw('bazarak');
	const note = dataset.claims.find(({ id }) => id === 'c12')?.note ?? '';
	const [doubt = ''] = dataset.places.get(placeId('bazarak'))?.notes ?? [];
	const parts = [note, doubt, 'Another way to read the words: “The side valleys” may be'];
	for (const part of parts) expect(document.body.textContent).not.toContain(part);
	await howRead().click();
	for (const part of parts) await expect.element(page.getByText(part)).toBeVisible();
});

it('tells the way to an account step by step', async () => {
	await draw('bazarak');
	await howRead().click();
	await expect
		.poll(() => all('.why section:first-of-type ol li').map((step) => step.textContent))
		.toEqual([
			'Belal Kareemi (c21, 5 September): all of Bazarak is held by the NRF.',
			'It was overtaken on 6 September: Zabihullah Mujahid says otherwise (c07).',
			'Belal Kareemi (c27, 5 September): forces of the Taliban are advancing on Bazarak.',
			'It was overtaken on 6 September: Zabihullah Mujahid says what came of it (c07).',
			'Zabihullah Mujahid (c07, 6 September): all of Panjshir is held by the Taliban; the words cover the districts of Panjshir, so also Bazarak.',
			'It stands on 6 September.',
			'Zabihullah Mujahid (c09, 6 September): all of Panjshir is held by the Taliban; the words cover the districts of Panjshir, so also Bazarak.',
			'It stands on 6 September.',
			'Belal Kareemi (c20, 5 September): all of Panjshir is held by the Taliban, except Bazarak and Rokha; Bazarak is left out.',
			'According to the Taliban, all of Bazarak is held by the Taliban (said of Panjshir; Bazarak is not named).',
		]);
});

it('tells what stands beside a headline, also where one claim says both', async () => {
	const claims = [
		aClaim({
			assertions: [
				{ predicate: 'lost', place: 'n' },
				{ predicate: 'fighting', place: 'n' },
			],
		}),
	];
	await draw('n', { dataset: aDataset({ claims }), day: '2021-01-02' });
	expect(find('.card-account').textContent).toContain('Besides, according to A: fighting.');
});

it('has the sign of what is lent, too, in the colour of the holder, as the table has it', async () => {
	const places = [
		aPlace({ id: 'n', boundary: unitSquare(0, 0) }),
		aPlace({ id: 't', parent: 'n', level: 'town' }),
	];
	const claims = [
		aClaim({
			claimant: 'b',
			assertions: [anAssertion({ predicate: 'denies', holder: 'a', place: 't' })],
		}),
	];
	await draw('n', { dataset: aDataset({ places, scope: ['n'], claims }), day: '2021-01-10' });
	const colours = all('.card-account').map((one) =>
		[...one.querySelectorAll<SVGPathElement>('.account-icon .sign path:last-child')].map(
			({ style }) => style.stroke,
		),
	);
	expect(colours).toEqual([[], ['var(--party-a)']]);
});

it('leads out of a frame, where the article has no room', async () => {
	await draw('bazarak', { dataset: article }, { addressOf: (id) => `https://map.example/?claim=${id}` });
	await expect
		.element(page.getByRole('link', { name: 'c07: read in the article' }))
		.toHaveAttribute('href', 'https://map.example/?claim=c07');
});

it('of a place without accounts tells the passages that speak of it', async () => {
	await draw('kabul');
	await expect.element(page.getByText('senior Taliban figures in Kabul')).toBeVisible();
	await expect.element(page.getByRole('heading', { name: 'Where they clash' })).not.toBeInTheDocument();
});
