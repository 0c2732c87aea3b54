/** In which colours does the page show the parties of its dataset? */

import { useInsertionEffect } from 'react';
import type { Party } from '../domain/party.ts';

/**
 * Sets each party's colour for both themes as a custom property; paper is light. Ids and colours are checked by the
 * loader, so no text of the data is style. Not as an element, which a strict policy of the site would refuse.
 */
export function usePartyColours(parties: readonly Party[]): void {
	useInsertionEffect(() => {
		const declare = (theme: 'light' | 'dark') =>
			parties.map(({ id, colour }) => `--party-${id}:${colour[theme]}`).join(';');
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			`:root{${declare('light')}}@media screen and (prefers-color-scheme:dark){:root{${declare('dark')}}}`,
		);
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
		return () => {
			document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
		};
	}, [parties]);
}
