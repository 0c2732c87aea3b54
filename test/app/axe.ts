/** Which faults does axe find in the page as it stands, shown as a component? */

import axe from 'axe-core';
import { RULES } from '../axe-rules.ts';

/** Each as the rule and the elements that break it. */
export async function findFaults(by: keyof typeof RULES = 'all'): Promise<readonly string[]> {
	const { violations } = await axe.run({ runOnly: RULES[by], resultTypes: ['violations'] });
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
