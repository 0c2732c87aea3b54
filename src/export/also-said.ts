/** What does an account say beyond its headline: who else holds a part, losses, denials, forces that stand beside it? */

import type { Account } from '../domain/account.ts';
import { listSayings } from '../domain/saying.ts';
import { sayingSince } from '../text/said.ts';
import type { ExportRequest } from './request.ts';

/** In few words each, with their day if it is before the account's; as the table of the page has them. */
export function listAlsoSaid(account: Account, { names, text }: ExportRequest): readonly string[] {
	const [, ...others] = listSayings(account);
	return others.map((saying) => sayingSince(saying, text, names));
}
