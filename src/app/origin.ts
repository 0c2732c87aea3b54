/** Where does a dataset come from that the page shows, and how does an address name it? */

export type Origin =
	| { readonly kind: 'built-in'; readonly id: string }
	/** As it was written: it may be relative to the page. */
	| { readonly kind: 'address'; readonly address: string }
	/** On this device alone. `key` tells these very files from others, `name` is that of the file or folder. */
	| { readonly kind: 'device'; readonly key: string; readonly name: string };

/** Begins the key of what is on a device in an address: of another device it opens nothing. No id of a dataset has a colon. */
const DEVICE = 'device:';

/** What names it in an address. */
export function spellOrigin(origin: Origin): string {
	switch (origin.kind) {
		case 'built-in':
			return origin.id;
		case 'address':
			return origin.address;
		case 'device':
			return `${DEVICE}${origin.key}`;
	}
}

/** What looks like an id, of a dataset that the site has or not; the format asks more of one. */
const ID = /^[a-z0-9-]*$/;

/** The first built-in one, where nothing or no known id is named. @param named in an address. */
export function parseOrigin(named: string | null, builtIn: readonly [string, ...string[]]): Origin {
	const id = builtIn.find((known) => known === named);
	if (named === null || id !== undefined) return { kind: 'built-in', id: id ?? builtIn[0] };
	if (ID.test(named)) return { kind: 'built-in', id: builtIn[0] };
	const key = named.startsWith(DEVICE) ? named.slice(DEVICE.length) : '';
	return key === '' ? { kind: 'address', address: named } : { kind: 'device', key, name: '' };
}

export function isSameOrigin(one: Origin, other: Origin): boolean {
	return spellOrigin(one) === spellOrigin(other);
}

/** Whether it is one by itself, wherever it is written. */
export function isWholeAddress(text: string): boolean {
	return /^https?:\/\//i.test(text) && URL.canParse(text);
}

/** @param page the address of the page. Undefined if it is neither http nor https. */
export function resolveAddress(address: string, page: string): string | undefined {
	if (!URL.canParse(address, page)) return undefined;
	const { protocol, href } = new URL(address, page);
	return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}

/** How readers are told of it: the server, or what can be none as it was written, or the name on their device; nothing where it is part of the site. */
export function sayOrigin(origin: Origin, page: string): string | undefined {
	if (origin.kind === 'built-in') return undefined;
	if (origin.kind === 'device') return origin.name;
	const address = resolveAddress(origin.address, page);
	return address === undefined ? origin.address : new URL(address).host;
}
