import type { Party } from '../domain/party.ts';

/** Sets each party's colour for both themes as a custom property; paper is light. Ids and colours are checked by the loader, so no text of the data is style. */
export function PartyColours({ parties }: { parties: readonly Party[] }) {
	const declare = (theme: 'light' | 'dark') =>
		parties.map(({ id, colour }) => `--party-${id}:${colour[theme]}`).join(';');
	return (
		<style>{`:root{${declare('light')}}@media screen and (prefers-color-scheme:dark){:root{${declare('dark')}}}`}</style>
	);
}
