import { useGround } from '../panel/ground.ts';
import { Late } from '../panel/Late.tsx';
import { laterWithWords } from '../panel/later.tsx';
import type { OpenWords } from '../text/open-words.ts';
import type { Props as ConsentProps } from './TileConsent.tsx';
import type { TilesState } from './use-tiles.ts';

const { Part: Consent } = laterWithWords<Omit<ConsentProps, 'words'>, OpenWords>(
	async () => (await import('./TileConsent.tsx')).TileConsent,
	(text) => text.openWords(),
);

/** Who made the online tiles; or one line where they do not come, or not for a while, or not before the reader agrees. */
export function TileNote({ state, onAgree }: TilesState) {
	const { dataset, text } = useGround();
	if (!dataset.tiles) return null;
	const failed = <bdi>{text.tilesFailed}</bdi>;
	return (
		<div className="map-note" role="status">
			{state === 'failed' && failed}
			{state === 'waiting' && <Late>{failed}</Late>}
			{state === 'shown' && <bdi>{dataset.tiles.attribution}</bdi>}
			{state === 'asking' && <Consent key={dataset.tiles.url} tiles={dataset.tiles} onAgree={onAgree} />}
		</div>
	);
}
