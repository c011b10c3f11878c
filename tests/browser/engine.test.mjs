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
  assert.equal(lengths.length, 6);
  assert.equal(lengths[0], lengths[1]);
});
