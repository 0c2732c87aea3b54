import { useEffect } from 'react';
import type { Tiles } from '../domain/dataset.ts';
import type { OpenWords } from '../text/open-words.ts';
import { agreeToTiles, hasAgreedToTiles, hostOfTiles } from './tile-hosts.ts';

export interface Props {
	words: OpenWords;
	tiles: Tiles;
	/** Called at once where the reader has agreed before. */
	onAgree: () => void;
}

/** Asks whether tiles may be loaded that a foreign dataset names: their server learns who looks at it. */
export function TileConsent({ words, tiles, onAgree }: Props) {
	const host = hostOfTiles(tiles);
	const hasAgreed = hasAgreedToTiles(host);
	useEffect(() => {
		if (hasAgreed) onAgree();
	}, [hasAgreed, onAgree]);
	// What has no server cannot be asked for.
	if (hasAgreed || host === '') return null;
	const agree = () => {
		agreeToTiles(host);
		onAgree();
	};
	return (
		<>
			<bdi>{words.tilesAsked(host)}</bdi>{' '}
			<button type="button" className="quiet-button" onClick={agree}>
				{words.loadTiles}
			</button>
		</>
	);
}
