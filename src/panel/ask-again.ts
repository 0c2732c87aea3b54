/** How is a part of the page asked for again that did not load? */

/**
 * Loads once more. Some browsers keep the failure of a module for as long as the page lives; then the page itself
 * is loaded anew, if the site answers: its address holds what it shows.
 */
export async function askAgain<T>(load: () => Promise<T>): Promise<T> {
	try {
		return await load();
	} catch (error) {
		const options: RequestInit = { method: 'HEAD', cache: 'no-store' };
		const answer = await fetch(window.location.href, options).catch(() => undefined);
		if (answer?.ok) window.location.reload();
		throw error;
	}
}
