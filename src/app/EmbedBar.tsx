import './embed.css';
import type { MouseEvent } from 'react';
import type { Day } from '../domain/day.ts';
import { useGround } from '../panel/ground.ts';
import { nameIn } from '../text/account-words.ts';
import { linkTo } from './link.ts';
import { useIsWide } from './use-room.ts';

interface Props {
	day: Day;
	language: string;
}

/** The head of the map in a frame: what it is, as of when, what it does not say, and the way to the whole page. */
export function EmbedBar({ day, language }: Props) {
	const { usual, text } = useGround();
	const { dataset } = usual;
	const isWide = useIsWide();
	const link = () => linkTo(window.location.href, { dataset, language });
	// The map moves without a word to React: the link is that of the moment it is followed or copied.
	const refresh = ({ currentTarget }: Pick<MouseEvent<HTMLAnchorElement>, 'currentTarget'>) => {
		currentTarget.href = link();
	};
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
				<a
					href={link()}
					target="_blank"
					rel="noopener"
					onPointerEnter={refresh}
					onFocus={refresh}
					onClick={refresh}
				>
					{text.openFullMap}
				</a>
			</div>
		</header>
	);
}
