/** Has the style of the page come? Without one the map would grow with its own tiles, and ask for ever more of them. */

/** As every colour of the page, that of its paper stands in `style.css` alone. */
export function isStyled(): boolean {
	return getComputedStyle(document.documentElement).getPropertyValue('--paper') !== '';
}
