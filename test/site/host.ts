/** How does a test put the map into a page of another site? */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Frame, Page } from 'playwright';
import { listenForErrors, untilMarked } from './open-page.ts';

export interface Host {
	/** Serves this body from now on. */
	serve(body: string): void;
	readonly url: string;
	close(): Promise<void>;
}

/** Another origin than that of the site, which has the number of the loopback address for its name. */
export async function serveHost(): Promise<Host> {
	let body = '';
	const server = createServer((_, response) => {
		response.setHeader('Content-Type', 'text/html; charset=utf-8');
		response.end(`<!doctype html><title>Host</title><body style="margin:0">${body}</body>`);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		serve: (next) => {
			body = next;
		},
		url: `http://localhost:${port}/`,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
}

/** A page of it with a frame in it, one after the other. */
export interface Hosted {
	readonly page: Page;
	/** Of the page and of what is in its frame. */
	readonly errors: readonly string[];
	/** Puts the frame near the top of a page three times as high as its window, and waits until the map in it is drawn. */
	show(iframe: string): Promise<Frame>;
}

export async function openHost(browser: Browser, host: Host): Promise<Hosted> {
	const page = await browser.newPage({
		viewport: { width: 800, height: 700 },
		hasTouch: true,
		reducedMotion: 'reduce',
		locale: 'en-GB',
	});
	const errors: string[] = [];
	listenForErrors(page.context(), (error) => errors.push(error));
	return {
		page,
		errors,
		async show(iframe) {
			host.serve(
				`<p style="height:40px;margin:0">Before</p>${iframe}<p style="height:1800px;margin:0">After</p>`,
			);
			await page.goto(host.url);
			const element = await page.waitForSelector('iframe');
			const frame = await element.contentFrame();
			if (!frame) throw new Error('The frame is empty');
			await untilMarked(frame, 'map-ready');
			await frame.locator('.embed-bar h1').waitFor();
			return frame;
		},
	};
}
