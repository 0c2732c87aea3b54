/** What may the page load and run? Its own files alone, and pictures. */

/**
 * A Content-Security-Policy (W3C, level 3), to be sent with every file of the site. Pictures may come from any host by https:
 * datasets name their own hosts of tiles, and a server's setting should outlast the data; Leaflet empties a tile with
 * an address that holds a picture, and a PNG is drawn from a blob. Who may frame the page is left open.
 */
export const POLICY = [
	"default-src 'self'",
	"img-src 'self' blob: data: https:",
	"object-src 'none'",
	"base-uri 'none'",
	"form-action 'none'",
].join('; ');
