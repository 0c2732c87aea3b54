import type { PlaceId } from '../domain/place.ts';
import { later } from '../panel/later.tsx';
import { useResolvedView } from '../panel/resolved-view.ts';
import type { Page } from './use-page.ts';

const { Part: PlaceCard, prefetch: prefetchCard } = later(
	async () => (await import('../panel/PlaceCard.tsx')).PlaceCard,
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
