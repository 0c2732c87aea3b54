/** How is Firefox driven? By Puppeteer over WebDriver BiDi, without a display. */

import { launch } from 'puppeteer-core';
import { type Launch, NO_PROXY } from './driver.ts';

/** The one that `FIREFOX_PATH` names. */
export const launchFirefox: Launch = async (theme) => {
	const browser = await launch({
		browser: 'firefox',
		executablePath: process.env['FIREFOX_PATH'] ?? 'firefox',
		headless: true,
		defaultViewport: null,
		extraPrefsFirefox: {
			'layout.css.prefers-color-scheme.content-override': theme === 'dark' ? 0 : 1,
			'network.proxy.type': 1,
			'network.proxy.http': NO_PROXY.host,
			'network.proxy.http_port': NO_PROXY.port,
			'network.proxy.ssl': NO_PROXY.host,
			'network.proxy.ssl_port': NO_PROXY.port,
			'network.proxy.no_proxies_on': NO_PROXY.except,
		},
	});
	const [page = await browser.newPage()] = await browser.pages();
	return {
		version: (await browser.version()).replace(/^.*\//, ''),
		open: async (url) => {
			await page.goto(url);
		},
		evaluate: <T, A>(call: (argument: A) => T | Promise<T>, argument?: A) =>
			page.evaluate(`(${call})(${JSON.stringify(argument)})`) as Promise<T>,
		clickAt: (x, y) => page.mouse.click(x, y),
		press: (key) => page.keyboard.press(key),
		screenshot: async () => Buffer.from(await page.screenshot()),
		resize: (width, height) => page.setViewport({ width, height }),
		close: () => browser.close(),
	};
};
