/** What is a picture to show, of which ground, and in which form? */

import type { AccountChoice } from '../../domain/account-choice.ts';
import type { Bounds } from '../../domain/bounds.ts';
import type { Interpretation } from '../../domain/interpretation.ts';
import type { Theme } from '../../symbol/theme.ts';
import type { ExportRequest } from '../request.ts';

export const LAYOUTS = ['sheet', 'column', 'page', 'card'] as const;
/**
 * `sheet`: to stand in an article, 1200 wide and as high as it needs. `column`: the same 600 wide, for a phone or one
 * column of print. `page`: A4, upright, its margin included. `card`: 1200 × 630, for previews of links.
 */
export type PictureLayout = (typeof LAYOUTS)[number];

/** `ground` is that of the words as they are usually taken. */
export interface PictureRequest extends ExportRequest {
	/** A map for each voice that it chooses. */
	readonly account: AccountChoice;
	/** Another interpretation that the picture is drawn under; it then says so. */
	readonly other?: Interpretation | undefined;
	/** The ground to show; that of the scope, unless told otherwise. */
	readonly bounds?: Bounds | undefined;
	readonly theme: Theme;
	readonly layout: PictureLayout;
	/** The address of the same view on the page. */
	readonly link?: string | undefined;
	/** False where the picture stands under a heading of its own: it then says no more than day and promise. */
	readonly hasHeading?: boolean;
	/** False on paper that has margins of its own. The card always has one. */
	readonly hasMargin?: boolean;
	/** True without paper beneath it. */
	readonly isTransparent?: boolean;
	/** Rules that bring the fonts along, for a drawing that can load none: `@font-face` with data. */
	readonly fontFaces?: string | undefined;
}
