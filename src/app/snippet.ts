/** Which code puts the map into a page? */

/** Gives the frame the origin of its own address; on a page of that same origin it gives all that the page may do. */
export const OWN_ORIGIN = 'allow-same-origin';

/** What a server sends so that a frame without an origin of its own may fetch the map's modules and data. */
export const OPEN_TO_ALL = 'Access-Control-Allow-Origin: *';

/**
 * What the frame may do: run, fetch its own modules and data, open the whole page and sources in pages of their own,
 * and save files. It may not touch the page around it.
 */
const SANDBOX = `allow-scripts ${OWN_ORIGIN} allow-popups allow-popups-to-escape-sandbox allow-downloads`;

/** CSS pixels; wide enough for a column of text, high enough for controls, map and sources. */
const HEIGHT = 560;

/** @param title what the frame is called for those who do not see it. */
export function formatSnippet(link: string, title: string): string {
	const attributes = {
		src: link,
		title,
		width: '100%',
		height: String(HEIGHT),
		loading: 'lazy',
		style: 'border:0',
		sandbox: SANDBOX,
		allow: 'clipboard-write',
	};
	const spelt = Object.entries(attributes).map(([name, value]) => `${name}="${escapeAttribute(value)}"`);
	return `<iframe ${spelt.join(' ')}></iframe>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

function escapeAttribute(value: string): string {
	return value.replace(/[&"<>]/g, (character) => ESCAPES[character] ?? character);
}
