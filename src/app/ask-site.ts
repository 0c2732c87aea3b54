/** What does the site itself have now, past all that browsers keep of it? */

/**
 * `whole`: the page, with all that its first view needs. `gone`: no page; the site says so. `unknown`: no network, or
 * an answer that is not the page, such as that of a network which wants a login first. Never throws.
 * @param dataset the address of what the page shows.
 */
export async function askSite(dataset: string): Promise<'whole' | 'gone' | 'unknown'> {
	try {
		const answer = await ask(window.location.pathname);
		if (answer.status === 404 || answer.status === 410) return 'gone';
		const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
		if (!answer.ok || !page.getElementById('root')) return 'unknown';
		const parts = [
			...[...page.querySelectorAll('script[type="module"]')].map((script) => script.getAttribute('src')),
			...[...page.querySelectorAll('link[rel="stylesheet"]')].map((link) => link.getAttribute('href')),
			dataset,
		];
		const answers = await Promise.all(parts.map((part) => part && ask(new URL(part, answer.url).href)));
		return answers.every((one) => !one || isFile(one)) ? 'whole' : 'unknown';
	} catch {
		return 'unknown';
	}
}

/** The worker lets such a request pass; what it brings renews the browser's own store. */
function ask(address: string): Promise<Response> {
	return fetch(address, { cache: 'reload' });
}

/** Some servers answer with a page for whatever they lack. */
function isFile({ ok, headers }: Response): boolean {
	return ok && !headers.get('Content-Type')?.includes('html');
}
