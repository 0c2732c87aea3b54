import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { chromiumLaunchOptions, launchChromium } from './chromium.ts';

const HAS_PACKAGED = process.platform === 'linux' && process.arch === 'x64';

const folder = mkdtempSync(join(tmpdir(), 'chromium-'));
const INSTALLED = join(folder, 'chromium');
writeFileSync(INSTALLED, '#!/bin/sh\n');
chmodSync(INSTALLED, 0o755);

afterEach(() => void vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(!HAS_PACKAGED)('on Linux x64 (else skipped)', () => {
	it('the browser is the one from npm, whatever is installed', async () => {
		vi.stubEnv('CHROMIUM_PATH', undefined);
		vi.stubEnv('PATH', folder);
		expect((await chromiumLaunchOptions()).executablePath).toMatch(/node_modules.\.cache.chromium-/);
	});

	it('CHROMIUM_PATH names another', async () => {
		vi.stubEnv('CHROMIUM_PATH', INSTALLED);
		expect((await chromiumLaunchOptions()).executablePath).toBe(INSTALLED);
	});

	it('no font is used but that of the package, whichever are asked for', async () => {
		vi.stubEnv('CHROMIUM_PATH', undefined);
		const browser = await launchChromium();
		try {
			const page = await browser.newPage();
			await page.setContent('<p style="font-family: \'DejaVu Sans\', Arial, system-ui">Word واژه</p>');
			const session = await page.context().newCDPSession(page);
			await session.send('DOM.enable');
			await session.send('CSS.enable');
			const { root } = await session.send('DOM.getDocument');
			const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'p' });
			const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
			expect(fonts.map(({ familyName }) => familyName)).toEqual(['Open Sans']);
		} finally {
			await browser.close();
		}
	});
});

it.each([join(folder, 'nowhere'), 'npm'])('a CHROMIUM_PATH that is no program is told: %s', async (path) => {
	vi.stubEnv('CHROMIUM_PATH', path);
	const line = `CHROMIUM_PATH: "${path}" is not a program. Correct or unset it.`;
	await expect(chromiumLaunchOptions()).rejects.toThrow(new Error(line));
});
