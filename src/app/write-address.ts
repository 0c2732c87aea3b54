/** How is the address of the page written, where the browser may refuse it? */

/**
 * `push` is a step of the history, `replace` rewrites the present one. Refused in some frames, and in Safari after a
 * hundred times in half a minute: then the address stays as it was, and the page goes on.
 * @param search with `?`, or empty.
 * @param kept what the history keeps of a new step.
 */
export function writeAddress(how: 'push' | 'replace', search: string, kept: unknown = null): void {
	try {
		// A step that is rewritten stays the step that it was.
		const state: unknown = how === 'push' ? kept : window.history.state;
		window.history[`${how}State`](state, '', search || window.location.pathname);
	} catch {
		// What is shown does not hang on it.
	}
}
