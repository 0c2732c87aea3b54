/** Which version of a dataset came first? */

/** Major, minor and patch, without leading zeros. Data is published whole, so no version has a pre-release. */
const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

/** Whether the text is a semantic version such as `1.0.0`. @see https://semver.org */
export function isVersion(text: string): boolean {
	return VERSION.test(text);
}

/** Negative if `one` came before `other`, positive if after, 0 if they are the same. Both must be versions. */
export function compareVersions(one: string, other: string): number {
	const [parts, otherParts] = [one.split('.').map(Number), other.split('.').map(Number)];
	const differing = parts.findIndex((part, i) => part !== otherParts[i]);
	return (parts[differing] ?? 0) - (otherParts[differing] ?? 0);
}
