// The engine's own door, for those who embed it: the same report as the command line, in UTF-16.

import assert from 'node:assert/strict';
import { scenario } from './desk.mjs';

const RULE = /^(privacy|tone|structure)\/[a-z-]+$/;

scenario('a report has the promised shape, and offsets count UTF-16', async (desk) => {
  const draft = '👩‍⚕️ Your root canal went well.';
  const { findings } = await desk.lint(draft, { review: 'My root canal hurt.', platform: 'google' });
  assert.ok(findings.some((finding) => finding.rule === 'privacy/treatment-detail'));
  for (const finding of findings) {
    assert.match(finding.rule, RULE);
    assert.ok(['error', 'warning', 'hint'].includes(finding.severity));
    assert.ok(finding.message.length > 10);
    assert.ok(Array.isArray(finding.fixes));
    assert.equal(draft.slice(finding.start, finding.end), finding.text);
  }
});

scenario('no context, an unknown one, and odd text are all answered', async (desk) => {
  const lengths = await desk.page.evaluate(() => {
    const lone = 'Your crown \ud83d went well \udc00.';
    const reports = [
      window.bedside.lint('Your crown went well.'),
      window.bedside.lint('Your crown went well.', {}),
      window.bedside.lint('Your crown went well.', { platform: 'nowhere', situation: 'odd' }),
      window.bedside.lint(''),
      window.bedside.lint(lone, {}),
      window.bedside.lint('\u0000\u202e\ufeff', {}),
    ];
    return reports.map((report) => report.findings.length);
  });
  assert.equal(lengths[0], lengths[1]);
});

scenario('stars that cannot be count as unknown, at each of its doors', async (desk) => {
  const [lints, lies] = await desk.page.evaluate(() => {
    const { bedside } = window;
    const gushes = (stars) => bedside.lint('We are thrilled to get your feedback!', { stars })
      .findings.some(({ rule }) => rule === 'tone/gushing');
    const lie = (change) => {
      bedside.act({ stars: 2 });
      bedside.act(change);
      return bedside.desk().stars;
    };
    const odd = [0, -1, 1.5, 6, 257];
    return [[1, ...odd].map(gushes), [{ stars: 4 }, ...odd.flatMap((stars) => [{ stars }, { open: { stars } }])].map(lie)];
  });
  assert.deepEqual(lints, [true, false, false, false, false, false]);
  assert.deepEqual(lies, [4, ...Array(10).fill(undefined)]);
});
