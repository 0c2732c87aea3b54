/** How is WebKitGTK driven? Its MiniBrowser by Selenium, on a display that nobody looks at. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** The one whose WebKitWebDriver `WEBKIT_DRIVER_PATH` names, on the `DISPLAY`. */
export const launchWebKit: Launch = async (theme) => {
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
		const driver = await new Builder()
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
		const version = (await driver.getCapabilities()).getBrowserVersion() ?? '';
		return { version, ...drive(driver), close: () => driver.quit().finally(stop) };
	} catch (error) {
		await stop();
		throw error;
	}
};

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
