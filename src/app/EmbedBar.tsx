import './embed.css';
import type { Day } from '../domain/day.ts';
import { useGround } from '../panel/ground.ts';
import { LiveLink } from '../panel/LiveLink.tsx';
import { nameIn } from '../text/naming.ts';
import { useIsWide } from './use-room.ts';

interface Props {
	day: Day;
	/** To what is seen, on the whole page. */
	link: () => string;
}

/** The head of the map in a frame: what it is, as of when, what it does not say, and the way to the whole page. */
export function EmbedBar({ day, link }: Props) {
	const { dataset, text } = useGround();
	const isWide = useIsWide();
	return (
		<header className="embed-bar">
			<div>
				<h1>{nameIn(dataset.title, text.lang)}</h1>
				<p>{text.asSaidBy(day)}</p>
			</div>
			<div>
				<details open={isWide}>
					<summary>{text.appName}</summary>
					<p>{text.promise}</p>
				</details>
				<LiveLink address={link}>{text.openFullMap}</LiveLink>
			</div>
		</header>
	);
}
