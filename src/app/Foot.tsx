import { TileNote } from '../map/TileNote.tsx';
import { useActions } from '../panel/actions.ts';
import { useResolvedView } from '../panel/resolved-view.ts';
import { SourceList } from '../panel/SourceList.tsx';
import { Downloads } from './Downloads.tsx';
import { Printing } from './Printing.tsx';
import { Share } from './Share.tsx';
import type { Page } from './use-page.ts';

/** What all rests on, what can be taken away, and what is printed. */
export function Foot({ page }: { page: Page }) {
	const { view, dayAccounts } = useResolvedView();
	const { link } = useActions();
	const picture = { day: view.day, account: view.account, other: page.other, look: page.look, link };
	return (
		<>
			<Printing dayAccounts={dayAccounts} {...picture} />
			<footer>
				<SourceList />
				<Downloads {...picture} />
				<Share seen={page.seen} sharing={page.sharing} />
				<TileNote {...page.tiles} />
			</footer>
		</>
	);
}
