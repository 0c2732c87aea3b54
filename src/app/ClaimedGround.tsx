import { memo, useEffect } from 'react';
import { ActionsContext } from '../panel/actions.ts';
import { GroundContext } from '../panel/ground.ts';
import { LightContext } from '../panel/light.ts';
import { ResolvedViewContext } from '../panel/resolved-view.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { nameIn } from '../text/naming.ts';
import { FrameShell } from './frame.ts';
import { PageShell } from './PageShell.tsx';
import { ShownNow } from './ShownNow.tsx';
import type { Opened, Opening } from './use-opening.ts';
import { usePage } from './use-page.ts';

export interface Props {
	/** One that comes in place of another is shown in the same page. */
	opened: Opened;
	onOpen: Opening['open'];
	text: Catalogue;
	/** The id of the language that `text` is in. */
	language: string;
	/** That of the language asked for, if any is. */
	askedLanguage: string | null;
	hasLanguageFailed: boolean;
	onAskLanguage: (id: string | null) => void;
}

/** The page of one dataset, as it stands by itself or in a frame of another page: the same parts in two shells. It is not drawn anew while another one is read. */
export const ClaimedGround = memo(function ClaimedGround(props: Props) {
	const { text } = props;
	const { dataset } = props.opened;
	const page = usePage(props);
	useEffect(() => {
		document.title = text.pageTitle(nameIn(dataset.title, text.lang));
	}, [dataset, text]);
	const Shell = page.isEmbedded ? FrameShell : PageShell;
	return (
		<GroundContext value={page.ground}>
			<ResolvedViewContext value={page.resolved}>
				<LightContext value={page.lighting}>
					<ActionsContext value={page.actions}>
						<ShownNow />
						<Shell page={page} />
					</ActionsContext>
				</LightContext>
			</ResolvedViewContext>
		</GroundContext>
	);
});
