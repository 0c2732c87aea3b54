/** Which browsers may be here besides the one from npm, and what is tested in each? */

import { chromium } from 'playwright';
import { chromiumLaunchOptions, findInstalled } from '../chromium.ts';
import { isExecutable, listOnPath } from '../program.ts';
import type { Launch } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import { launchWebKit } from './webkit.ts';

interface Other {
	readonly name: string;
	/** Of the environment: the path of its program. It is set before anything else here is called. */
	readonly variable: string;
	readonly find: () => string | undefined;
	/** What to do where there is none. */
	readonly advice: string;
	readonly needsDisplay: boolean;
	/** Starts it, to see that it does. */
	readonly readVersion: () => Promise<string>;
	/** As Vitest is told. */
	readonly tests: readonly string[];
}

const JOURNEYS = ['--config', 'test/browsers/vitest.config.ts'];

export const OTHERS: readonly Other[] = [
	{
		name: 'Chrome',
		variable: 'CHROMIUM_PATH',
		find: findInstalled,
		advice: 'install Chrome or Chromium',
		needsDisplay: false,
		readVersion: async () => {
			const browser = await chromium.launch(await chromiumLaunchOptions());
			await browser.close();
			return browser.version();
		},
		tests: ['--project', 'site', '--project', 'browser'],
	},
	{
		name: 'Firefox',
		variable: 'FIREFOX_PATH',
		find: () => listFirefoxes().find(isExecutable),
		advice: 'install Firefox',
		needsDisplay: false,
		readVersion: () => versionOf(launchFirefox),
		tests: [...JOURNEYS, 'firefox'],
	},
	{
		name: 'WebKitGTK',
		variable: 'WEBKIT_DRIVER_PATH',
		find: () => listOnPath(['WebKitWebDriver']).find(isExecutable),
		advice: 'install WebKitWebDriver (webkit2gtk-driver in Debian)',
		needsDisplay: true,
		readVersion: () => versionOf(launchWebKit),
		tests: [...JOURNEYS, 'webkit'],
	},
];

async function versionOf(launch: Launch): Promise<string> {
	const driver = await launch('light');
	await driver.close();
	return driver.version;
}

function listFirefoxes(): readonly string[] {
	switch (process.platform) {
		case 'darwin':
			return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
		case 'win32':
			return [`${process.env['PROGRAMFILES'] ?? ''}/Mozilla Firefox/firefox.exe`];
		default:
			return listOnPath(['firefox', 'firefox-esr']);
	}
}
