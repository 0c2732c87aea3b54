import { useState } from 'react';
import { useGround } from '../panel/ground.ts';
import { later } from '../panel/later.tsx';
import type { Props } from './DownloadList.tsx';

const { Part: DownloadList } = later(
	async () => (await import('./DownloadList.tsx')).DownloadList,
	({ account, day }) => `${account} ${day}`,
);

/** What can be taken away as a file, fetched when it is opened. */
export function Downloads(props: Props) {
	const { text } = useGround();
	const [isOpened, setOpened] = useState(false);
	return (
		<details className="sources" onToggle={() => setOpened(true)}>
			<summary>{text.takeData}</summary>
			{isOpened && <DownloadList {...props} />}
		</details>
	);
}
