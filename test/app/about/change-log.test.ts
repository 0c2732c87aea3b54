import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseChangeLog } from '../../../src/app/about/change-log.ts';

describe('a change log', () => {
	test('is read as versions with their points, in order', () => {
		expect(parseChangeLog('# Changelog\n\n## 2.0.0\n\n- One.\n- `Two`.\n\n## 1.0.0\n- Three.\n')).toEqual([
			{ title: '2.0.0', points: ['One.', '`Two`.'] },
			{ title: '1.0.0', points: ['Three.'] },
		]);
	});

	test('joins a point that runs over several lines', () => {
		expect(parseChangeLog('## 1.0.0\r\n- One\r\n  and more.\r\n')).toEqual([
			{ title: '1.0.0', points: ['One and more.'] },
		]);
	});

	test('passes over what is neither version nor point, and points of no version', () => {
		expect(parseChangeLog('- Lost.\n  And this.\nText.\n## 1.0.0\nText.\n### Kept out\n')).toEqual([
			{ title: '1.0.0', points: [] },
		]);
		expect(parseChangeLog('')).toEqual([]);
	});

	test('of this software has a version, and a point for each of its dashes', () => {
		const markdown = readFileSync(join(import.meta.dirname, '../../../CHANGELOG.md'), 'utf8');
		const releases = parseChangeLog(markdown);
		expect(releases.length).toBeGreaterThan(0);
		expect(releases.flatMap(({ points }) => points)).toHaveLength(markdown.match(/^- /gm)?.length ?? 0);
	});
});
