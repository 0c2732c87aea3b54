/** What may whoever writes a link put into it, to do harm? */

/** All that the address knows. */
export const KEYS = [
	...['account', 'split', 'divider', 'day', 'place', 'panel', 'claim', 'reading', 'comparison', 'party'],
	...['speaker', 'channel', 'predicate', 'about', 'said', 'words', 'map', 'lang', 'dataset', 'embed', 'v'],
];

const LONG = 'x'.repeat(8000);

/** As they stand in an address; no part of a view but the words that are looked for. */
const VALUES = [
	...['', '%20', '%00', '%FF%FE', '%', '-1', '1e999', '9'.repeat(400), '__proto__', 'constructor'],
	...['../../../etc/passwd', '%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', LONG],
	// A family of one character, and letters that turn the line, many times.
	...['%F0%9F%91%A8%E2%80%8D%F0%9F%91%A7'.repeat(100), '%E2%80%AE%D7%92%D7%93%E2%81%A9'.repeat(50)],
];

/** Every value of every key by itself. */
export const SINGLE = KEYS.flatMap((key) => VALUES.map((value) => ({ key, value })));

/** Every key with a long value, every value with a key, and each of all keys at once: what of it is told looks the same. */
export const FEW: readonly string[] = [
	...KEYS.map((key) => `?${key}=${LONG}`),
	...VALUES.map((value, i) => `?${KEYS[i]}=${value}`),
	...VALUES.map((value) => `?${KEYS.map((key) => `${key}=${value.slice(0, 500)}`).join('&')}`),
];
