import { useMemo } from 'react';
import { useGround } from '../panel/ground.ts';
import { Late } from '../panel/Late.tsx';
import { later } from '../panel/later.tsx';
import type { Catalogue } from '../text/catalogue.ts';
import type { Props as ConsentProps } from './TileConsent.tsx';
import type { TilesState } from './use-tiles.ts';

/** Who made the online tiles; or one line where they do not come, or not for a while, or not before the reader agrees. */
export function TileNote({ state, onAgree }: TilesState) {
	const { dataset, text } = useGround();
	const { Part: Consent } = useMemo(() => consentIn(text), [text]);
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

/** It comes with its words. */
function consentIn(text: Catalogue) {
	return later(async () => {
		const [{ TileConsent }, words] = await Promise.all([import('./TileConsent.tsx'), text.openWords()]);
		return (props: Omit<ConsentProps, 'words'>) => <TileConsent words={words} {...props} />;
	});
}
