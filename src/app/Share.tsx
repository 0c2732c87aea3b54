import { useState } from 'react';
import { useGround } from '../panel/ground.ts';
import { later } from '../panel/later.tsx';
import type { Props } from './ShareContent.tsx';

const { Part: ShareContent } = later(async () => (await import('./ShareContent.tsx')).ShareContent);

/** What gives the page to others, fetched when it is opened. */
export function Share(props: Props) {
	const { text } = useGround();
	const [isOpened, setOpened] = useState(false);
	return (
		<details className="sources" onToggle={() => setOpened(true)}>
			<summary>{text.share}</summary>
			{isOpened && <ShareContent {...props} />}
		</details>
	);
}
