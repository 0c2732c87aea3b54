import { useGround } from '../panel/ground.ts';
import { later } from '../panel/later.tsx';
import { Popover } from '../panel/Popover.tsx';
import type { Props } from './ShareContent.tsx';

const { Part: ShareContent } = later(async () => (await import('./ShareContent.tsx')).ShareContent);

/** What gives the page to others, fetched when it is opened. */
export function Share(props: Props) {
	const { text } = useGround();
	return (
		<Popover label={text.share}>
			<ShareContent {...props} />
		</Popover>
	);
}
