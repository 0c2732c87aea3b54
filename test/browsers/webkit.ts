/** How is WebKitGTK driven? Its MiniBrowser by Selenium, on a display that nobody looks at. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Builder, Key as Keys, Origin, type WebDriver } from 'selenium-webdriver';
import { DriverService } from 'selenium-webdriver/remote';
import type { Theme } from '../../src/symbol/theme.ts';
import { type Driver, type Key, type Launch, NO_PROXY } from './driver.ts';

const KEYS: Readonly<Record<Key, string>> = {
	Enter: Keys.ENTER,
	Escape: Keys.ESCAPE,
	ArrowLeft: Keys.ARROW_LEFT,
};

/** Lets the window become as narrow as a phone: its bar of buttons takes no more room than it must. */
const NARROW = '* { min-width: 0; min-height: 0; margin: 0; padding: 0; border-width: 0; }';

/** Milliseconds, of the two or three seconds that a start takes. */
const PATIENCE = 30_000;
const ATTEMPTS = 3;

/**
 * The one whose WebKitWebDriver `WEBKIT_DRIVER_PATH` names, on the `DISPLAY`. Of ten starts, MiniBrowser ends one before
 * its driver has spoken with it, which then waits for ever: so it is started again.
 */
export const launchWebKit: Launch = async (theme) => {
	for (let attempt = 1; ; attempt++) {
		const driver = await start(theme);
		if (driver) return driver;
		if (attempt === ATTEMPTS) throw new Error(`MiniBrowser did not start, tried ${ATTEMPTS} times.`);
	}
};

/** @returns undefined if the browser is not there in time. */
async function start(theme: Theme): Promise<Driver | undefined> {
	const settings = await mkdtemp(join(tmpdir(), 'webkit-'));
	await mkdir(join(settings, 'gtk-3.0'));
	await writeFile(join(settings, 'gtk-3.0/gtk.css'), NARROW);
	const service = new DriverService.Builder(process.env['WEBKIT_DRIVER_PATH'] ?? 'WebKitWebDriver')
		.setLoopback(true)
		.setEnvironment(environment(theme, settings))
		.build();
	const stop = async () => {
		await service.kill();
		await rm(settings, { recursive: true });
	};
	try {
		const building = new Builder()
			.usingServer(await service.start())
			.withCapabilities({
				browserName: 'MiniBrowser',
				proxy: {
					proxyType: 'manual',
					httpProxy: `${NO_PROXY.host}:${NO_PROXY.port}`,
					sslProxy: `${NO_PROXY.host}:${NO_PROXY.port}`,
					noProxy: NO_PROXY.except.split(', '),
				},
			})
			.build();
		const driver = await Promise.race([building, setTimeout(PATIENCE, undefined, { ref: false })]);
		if (!driver) {
			// Told of what is stopped, which nobody waits for.
			void building.catch(() => undefined);
			await stop();
			return undefined;
		}
		const version = (await driver.getCapabilities()).getBrowserVersion() ?? '';
		return { version, ...drive(driver), close: () => driver.quit().finally(stop) };
	} catch (error) {
		await stop();
		throw error;
	}
}

function environment(theme: Theme, settings: string): Map<string, string> {
	const inherited = Object.entries(process.env).flatMap(([name, value]) =>
		value === undefined ? [] : [[name, value] as const],
	);
	return new Map([
		...inherited,
		['GDK_BACKEND', 'x11'],
		['GTK_THEME', theme === 'dark' ? 'Adwaita:dark' : 'Adwaita'],
		['XDG_CONFIG_HOME', settings],
	]);
}

function drive(driver: WebDriver): Omit<Driver, 'version' | 'close'> {
	const evaluate: Driver['evaluate'] = (call, argument) => driver.executeScript(call, argument);
	return {
		open: (url) => driver.get(url),
		evaluate,
		clickAt: (x, y) =>
			driver
				.actions()
				.move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 0 })
				.click()
				.perform(),
		press: (key) => driver.actions().sendKeys(KEYS[key]).perform(),
		screenshot: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
		resize: async (width, height) => {
			// A window is larger than its viewport by a bar that is always as high.
			const frame = await evaluate(() => ({
				width: window.outerWidth - window.innerWidth,
				height: window.outerHeight - window.innerHeight,
			}));
			await driver
				.manage()
				.window()
				.setRect({ x: 0, y: 0, width: width + frame.width, height: height + frame.height });
		},
	};
}
