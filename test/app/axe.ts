/** Which faults does axe find in the page as it stands, shown as a component? */

import axe from 'axe-core';
import { optionsFor, type RULES, tellFaults } from '../axe-rules.ts';

export async function findFaults(by: keyof typeof RULES = 'all'): Promise<readonly string[]> {
	return tellFaults(await axe.run(optionsFor(by)));
}
