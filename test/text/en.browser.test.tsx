import { expect, it } from 'vitest';
import { parseDay } from '../../src/domain/day.ts';
import { en } from '../../src/text/en.ts';

it('names days in a real browser, in a zone where 6 September would be the 5th', () => {
	expect(new Date('2021-09-06').getDate()).toBe(5);
	const day = parseDay('2021-09-06');
	expect(day && en.longDay(day)).toBe('Monday 6 September 2021');
});
