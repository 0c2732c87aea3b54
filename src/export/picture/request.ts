/** What is a picture to show, of which ground, and in which form? */

import type { AccountChoice, Split } from '../../domain/account-choice.ts';
import type { Bounds } from '../../domain/bounds.ts';
import type { Interpretation } from '../../domain/interpretation.ts';
import type { Theme } from '../../symbol/theme.ts';
import type { ExportRequest } from '../request.ts';

export const LAYOUTS = ['sheet', 'page', 'card'] as const;
/** `sheet`: to stand in an article, 1200 wide and as high as it needs. `page`: for A4, upright. `card`: 1200 × 630, for previews of links. */
export type PictureLayout = (typeof LAYOUTS)[number];

/** `ground` is that of the words as they are usually taken. */
export interface PictureRequest extends ExportRequest {
	readonly account: AccountChoice;
	/** Whose accounts lie left and right of a divider; then `account` is passed over. */
	readonly split?: Split | null;
	/** Where the divider stands: share of the map's width from the left; in the middle, unless told otherwise. */
	readonly divider?: number;
	/** Another interpretation that the picture is drawn under; it then says so. */
	readonly other?: Interpretation | undefined;
	/** The ground to show; that of the scope, unless told otherwise. */
	readonly bounds?: Bounds | undefined;
	readonly theme: Theme;
	readonly layout: PictureLayout;
	/** Rules that bring the fonts along, for a drawing that can load none: `@font-face` with data. */
	readonly fontFaces?: string | undefined;
}
