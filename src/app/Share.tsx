import { useGround } from '../panel/ground.ts';
import { laterWithWords } from '../panel/later.tsx';
import { Popover } from '../panel/Popover.tsx';
import type { TakeWords } from '../text/take-words.ts';
import type { Props as ContentProps } from './ShareContent.tsx';

type Props = Omit<ContentProps, 'words'>;

const { Part: Content } = laterWithWords<Props, TakeWords>(
	async () => (await import('./ShareContent.tsx')).ShareContent,
	(text) => text.takeWords(),
);

/** What gives the page to others, fetched when it is opened. */
export function Share(props: Props) {
	const { text } = useGround();
	return (
		<Popover label={text.share}>
			<Content {...props} />
		</Popover>
	);
}
