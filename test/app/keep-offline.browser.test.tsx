/** What does a page say of being kept, of newer versions and of a site that fails it? With a stand-in for the browser's workers and for the site. */

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askSite } from '../../src/app/ask-site.ts';
import { keepOffline, type VersionNews } from '../../src/app/keep-offline.ts';

const DATASET = '/datasets/d.json';
const PAGE = `<div id="root"></div><script type="module" src="/index.js"></script><link rel="stylesheet" href="/index.css">`;

/** The page and all that its first view needs, by path. */
const WHOLE: Readonly<Record<string, Response>> = {
	[window.location.pathname]: html(PAGE),
	'/index.js': file('text/javascript'),
	'/index.css': file('text/css'),
	[DATASET]: file('application/json'),
};

/** What a host that answers with its own page for whatever it lacks answers. */
function html(body: string, status = 200): Response {
	return new Response(body, { status, headers: { 'Content-Type': 'text/html' } });
}

function file(type: string): Response {
	return new Response('', { headers: { 'Content-Type': type } });
}

/** The site answers so from now on; what it has not is missing. Without one, there is no network. */
function serve(site: Readonly<Record<string, Response>> | undefined): void {
	vi.stubGlobal('fetch', (address: string, { cache }: RequestInit) => {
		expect(cache).toBe('reload');
		if (!site) return Promise.reject(new TypeError('Failed to fetch'));
		const { href, pathname } = new URL(address, window.location.href);
		const answer = site[pathname]?.clone() ?? new Response('', { status: 404 });
		return Promise.resolve(Object.defineProperty(answer, 'url', { value: href }));
	});
}

const gone = (status: number) => ({ ...WHOLE, [window.location.pathname]: html(PAGE, status) });

describe('what the site has', () => {
	const { '/index.css': _, ...unstyled } = WHOLE;
	const { [DATASET]: __, ...empty } = WHOLE;
	it.each([
		['whole where it has the page and all that its first view needs', 'whole', WHOLE],
		['gone where it has no page', 'gone', gone(404)],
		['gone where it has the page no more', 'gone', gone(410)],
		['unknown where it cannot answer', 'unknown', gone(503)],
		['unknown where a part of the first view is missing', 'unknown', unstyled],
		['unknown where the dataset is missing', 'unknown', empty],
		['unknown where a page stands for a script', 'unknown', { ...WHOLE, '/index.js': html(PAGE) }],
		[
			'unknown where a network wants a login first',
			'unknown',
			{ [window.location.pathname]: html('<form>Log in</form>') },
		],
		['unknown without a network', 'unknown', undefined],
	] as const)('is %s', async (_title, answer, site) => {
		serve(site);
		expect(await askSite(DATASET)).toBe(answer);
	});
});

class Worker extends EventTarget {
	state = 'installing';
	readonly told: unknown[] = [];

	postMessage(message: unknown): void {
		this.told.push(message);
	}

	become(state: string): void {
		this.state = state;
		this.dispatchEvent(new Event('statechange'));
	}
}

class Registration extends EventTarget {
	active: Worker | null = new Worker();
	waiting: Worker | null = null;
	installing: Worker | null = null;
	/** What comes of looking for a newer worker. */
	update = (): Promise<void> => Promise.resolve();

	/** A newer worker installs. */
	find(): Worker {
		this.installing = new Worker();
		this.dispatchEvent(new Event('updatefound'));
		return this.installing;
	}
}

let registration: Registration;
let news: VersionNews[] = [];

beforeEach(() => {
	registration = new Registration();
	news = [];
	serve(WHOLE);
	return () => Reflect.deleteProperty(navigator, 'serviceWorker');
});

/** The browser's workers, in place of its own. */
const offer = (get: () => unknown) =>
	Object.defineProperty(navigator, 'serviceWorker', { configurable: true, get });

const workers = (how: object = {}) => ({
	register: () => Promise.resolve(registration),
	controller: registration.active,
	...how,
});

const keep = () => keepOffline({ dataset: DATASET, onNews: (one) => news.push(one) });
const kinds = () => news.map(({ kind }) => kind);
/** Waits until a page that asks the site was answered: longer than it can take, since answers come at once. */
async function untilAnswered(): Promise<void> {
	await askSite(DATASET);
	await askSite(DATASET);
}

/** A page that is kept looks for a newer worker, and the site has none. */
async function keepInVain(): Promise<void> {
	registration.update = () => Promise.reject(new TypeError('404'));
	await keep();
}

/** A page that is kept finds a newer worker, which cannot be installed. */
async function failToInstall(): Promise<void> {
	await keep();
	registration.find().become('redundant');
}

describe('a page that cannot be kept says nothing', () => {
	const refuse = () => {
		throw new DOMException('The operation is insecure.', 'SecurityError');
	};
	it.each([
		['without https there are no workers', () => undefined],
		['a sandbox does not let it look at them', refuse],
		['a private window stores nothing', () => workers({ register: async () => refuse() })],
	])('%s', async (_, get) => {
		offer(get);
		await keep();
		expect(news).toEqual([]);
	});
});

describe('a page that is kept', () => {
	it('says nothing of the first version of all, nor of one that is still on its way', async () => {
		registration.active = null;
		offer(() => workers({ controller: null }));
		await keep();
		registration.find().become('installed');
		expect(news).toEqual([]);
		registration.active = new Worker();
		registration.find();
		expect(news).toEqual([]);
	});

	it.each([
		[
			'waits already',
			async () => {
				registration.waiting = new Worker();
				await keep();
			},
		],
		[
			'has just been installed',
			async () => {
				await keep();
				const worker = registration.find();
				registration.waiting = worker;
				worker.become('installed');
			},
		],
	])('says that there is a newer version that %s, and has it take over when asked', async (_, come) => {
		offer(() => Object.assign(new EventTarget(), workers()));
		await come();
		const [told, ...others] = news;
		expect(others).toEqual([]);
		expect(registration.waiting?.told).toEqual([]);
		if (told?.kind === 'ready') told.show();
		expect(registration.waiting?.told).toEqual(['take-over']);
	});

	describe.each([
		['cannot be looked for', keepInVain],
		['cannot be installed', failToInstall],
	])('where a newer version %s', (_, fail) => {
		beforeEach(() => void offer(workers));

		it('says so where the site has one whole, and gives itself up for it when asked', async () => {
			await fail();
			await expect.poll(kinds).toEqual(['not-kept']);
			const [told] = news;
			expect(registration.active?.told).toEqual([]);
			if (told?.kind === 'not-kept') told.show();
			await expect.poll(() => registration.active?.told).toEqual(['withdraw']);
			expect(kinds()).toEqual(['not-kept']);
		});

		it('is not given up for a site that is gone, though it was there when the reader was told', async () => {
			await fail();
			await expect.poll(kinds).toEqual(['not-kept']);
			serve(gone(404));
			const [told] = news;
			if (told?.kind === 'not-kept') told.show();
			await expect.poll(kinds).toEqual(['not-kept', 'kept-only']);
			expect(registration.active?.told).toEqual([]);
		});

		it('says that it is all there is where the site is gone', async () => {
			serve(gone(404));
			await fail();
			await expect.poll(kinds).toEqual(['kept-only']);
		});

		it.each([
			['without a network', undefined],
			['where the site has not all of its first view', { ...WHOLE, '/index.js': html('', 404) }],
		])('says nothing %s', async (_, site) => {
			serve(site);
			await fail();
			await untilAnswered();
			expect(news).toEqual([]);
		});
	});

	it('says nothing of a failure where it came from the network', async () => {
		offer(() => workers({ controller: null }));
		await failToInstall();
		await untilAnswered();
		expect(news).toEqual([]);
	});
});
