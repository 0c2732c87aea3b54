/** Where will the built site stand? Previews of links need absolute addresses, and only who builds it knows. */

export type ParsedSiteUrl = { readonly siteUrl: URL | undefined } | { readonly problem: string };

/**
 * `siteUrl` ends in a slash, and is undefined where nothing is set.
 * @param setting the environment's SITE_URL.
 */
export function parseSiteUrl(setting: string | undefined): ParsedSiteUrl {
	if (setting === undefined || setting === '') return { siteUrl: undefined };
	const fault = findFault(setting);
	if (fault !== undefined)
		return {
			problem: `SITE_URL: ${fault}, but it is "${setting}". Set the address of the site's folder, such as https://example.org/ground/, or leave it unset.`,
		};
	const siteUrl = new URL(setting);
	if (!siteUrl.pathname.endsWith('/')) siteUrl.pathname += '/';
	return { siteUrl };
}

function findFault(setting: string): string | undefined {
	if (!URL.canParse(setting)) return 'expected an absolute address';
	const { protocol, username, password, search, hash, pathname } = new URL(setting);
	if (protocol !== 'https:' && protocol !== 'http:') return 'expected https or http';
	if (username !== '' || password !== '') return 'expected no user and no password';
	if (search !== '' || hash !== '') return 'expected nothing after the path';
	return /\.html?$/.test(pathname) ? 'expected a folder' : undefined;
}
