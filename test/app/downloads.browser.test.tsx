import { afterEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { DownloadList } from '../../src/app/DownloadList.tsx';
import { BOTH } from '../../src/domain/account-choice.ts';
import { en } from '../../src/text/en.ts';
import { takeEn } from '../../src/text/take-en.ts';
import { stand } from '../panel/stand.tsx';

const LINK = 'https://example.org/map/?day=2021-09-06&v=1.2.0';
const LOOK = { position: null, size: { width: 0, height: 0 } };

afterEach(() => {
	vi.restoreAllMocks();
});

const showList = () =>
	stand({}, (day) => (
		<DownloadList
			words={takeEn}
			day={day}
			account={BOTH}
			other={undefined}
			look={() => LOOK}
			link={() => LINK}
		/>
	));

it('leads to paper with one more click', async () => {
	const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
	await showList();
	await page.getByRole('button', { name: takeEn.print }).click();
	expect(print).toHaveBeenCalledOnce();
});

/** What a button saves. */
async function save(button: string): Promise<{ readonly name: string; readonly body: string }> {
	const saved: Promise<{ name: string; body: string }> = new Promise((resolve) => {
		vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
			const { download, href } = this;
			void fetch(href).then(async (answer) => resolve({ name: download, body: await answer.text() }));
		});
	});
	await page.getByRole('button', { name: button, exact: true }).click();
	return await saved;
}

it('gives the picture the size and the parts that its reader chooses, and says what was saved', async () => {
	await showList();
	const usual = await save(`${en.picture} (SVG)`);
	expect(usual.body).toContain('viewBox="0 0 1200 ');
	expect(usual.body).toContain(`>${en.appName}<`);
	expect(usual.body).toContain(LINK.replace('&', '&amp;'));
	await page.getByLabelText(takeEn.pictureSize).selectOptions(takeEn.pictureSizes.card);
	await page.getByLabelText(takeEn.pictureHeading).click();
	await page.getByLabelText(takeEn.pictureTransparent).click();
	const chosen = await save(`${en.picture} (SVG)`);
	expect(chosen.body).toContain('viewBox="0 0 1200 630"');
	expect(chosen.body).not.toContain('id="paper"');
	expect(chosen.body).not.toContain(`>${en.appName}<`);
	await expect.element(page.getByRole('status')).toHaveTextContent(takeEn.saved(chosen.name));
});

it('says so where a file cannot be made, and makes it when asked again', async () => {
	await showList();
	const make = vi.spyOn(URL, 'createObjectURL').mockImplementationOnce(() => {
		throw new RangeError('Invalid string length');
	});
	const button = page.getByRole('button', { name: `${takeEn.formats.accounts} (GeoJSON)` });
	await button.click();
	await expect.element(page.getByRole('alert')).toHaveTextContent(takeEn.fileFailed);
	const { name } = await save(`${takeEn.formats.accounts} (GeoJSON)`);
	expect(make).toHaveBeenCalledTimes(2);
	await expect.element(page.getByRole('status')).toHaveTextContent(takeEn.saved(name));
	expect(page.getByRole('alert').query()).toBeNull();
});
