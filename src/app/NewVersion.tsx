import './notices.css';
import type { Catalogue } from '../text/catalogue.ts';
import type { VersionNews } from './keep-offline.ts';

interface Props {
	text: Catalogue;
	news: VersionNews;
}

/** Tells of a newer version of the page. The reader chooses when to see it; the address keeps the view. */
export function NewVersion({ text, news }: Props) {
	return (
		<div className="notices" role="status">
			<p>{text.versionNews[news.kind]}</p>
			{news.kind !== 'kept-only' && (
				<button type="button" onClick={news.show}>
					{news.kind === 'ready' ? text.reload : text.showFromNetwork}
				</button>
			)}
		</div>
	);
}
