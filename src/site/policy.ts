/** What may the page load and run? Its own files alone; pictures, and the data that a reader opens by its address. */

/**
 * A Content-Security-Policy (W3C, level 3), to be sent with every file of the site. What is fetched may come from any host,
 * since a reader may open a dataset by its address; from a page by https no browser fetches by http. It is read as
 * data, whoever sends it: no script comes that way. Pictures may come from any host by https:
 * datasets name their own hosts of tiles, and a server's setting should outlast the data; Leaflet empties a tile with
 * an address that holds a picture, and a PNG is drawn from a blob. Who may frame the page is left open.
 */
export const POLICY = [
	"default-src 'self'",
	"connect-src 'self' https: http:",
	"img-src 'self' blob: data: https:",
	"object-src 'none'",
	"base-uri 'none'",
	"form-action 'none'",
].join('; ');
