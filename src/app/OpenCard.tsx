import type { PlaceId } from '../domain/place.ts';
import { laterWithWords } from '../panel/later.tsx';
import type { Props as CardProps } from '../panel/PlaceCard.tsx';
import { useResolvedView } from '../panel/resolved-view.ts';
import type { PanelWords } from '../text/panel-words.ts';
import type { Page } from './use-page.ts';

const { Part: PlaceCard, prefetch: prefetchCard } = laterWithWords<Omit<CardProps, 'words'>, PanelWords>(
	async () => (await import('../panel/PlaceCard.tsx')).PlaceCard,
	(text) => text.panelWords(),
	({ place, day }) => `${place} ${day}`,
);

export { prefetchCard };

/** The card of the chosen place, fetched when somebody points at one. */
export function OpenCard({ place, page }: { place: PlaceId; page: Page }) {
	const { view, dayAccounts } = useResolvedView();
	return (
		<PlaceCard
			key={place}
			place={place}
			there={dayAccounts.get(place)}
			day={view.day}
			takesFocus={page.isOpenedByHand}
			onClose={page.closeCard}
		/>
	);
}
