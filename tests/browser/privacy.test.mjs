// What is typed stays here: no request, no trace, and a policy that would stop both.

import assert from 'node:assert/strict';
import { eventually, LEAK, scenario } from './desk.mjs';

/** A word that no page holds by itself. */
const CANARY = 'Quillfeather';

scenario('the headers hold the policy, and the page repeats it', async (desk) => {
  const policy = desk.headers['content-security-policy'];
  for (const part of [
    "default-src 'none'", "connect-src 'self'", "base-uri 'none'", "form-action 'none'",
    "frame-ancestors", "require-trusted-types-for 'script'",
  ]) {
    assert.ok(policy.includes(part), part);
  }
  assert.ok(!policy.includes('unsafe-inline') && !policy.includes("'unsafe-eval'"));
  assert.equal(desk.headers['referrer-policy'], 'no-referrer');
  assert.equal(desk.headers['connection-allowlist'], '(response-origin)');
  assert.equal(desk.headers['x-content-type-options'], 'nosniff');
  const first = await desk.page.evaluate(() => document.head.firstElementChild.outerHTML);
  assert.ok(first.includes('Content-Security-Policy') && first.includes("default-src 'none'"));
});

scenario('the log of requests would show one', async (desk) => {
  await desk.page.evaluate(() => fetch('./?canary').then((answer) => answer.text()));
  const { requests } = desk.confess();
  assert.equal(requests.length, 1);
  assert.ok(requests[0].endsWith('?canary'));
});

scenario('a request to anywhere else is refused by the browser', async (desk) => {
  const refusal = await desk.page.evaluate(async () => {
    const refused = new Promise((resolve) => {
      addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true });
    });
    await fetch('http://127.0.0.1:9/?elsewhere').catch(() => {});
    return refused;
  });
  assert.equal(refusal, 'connect-src');
  const { said } = desk.confess();
  await eventually(() => assert.ok(said.some((line) => line.includes('Content Security Policy'))));
});

scenario('script cannot be smuggled in', async (desk) => {
  const ran = await desk.page.evaluate(async () => {
    const script = document.createElement('script');
    try {
      script.textContent = 'window.smuggled = true';
      document.head.append(script);
    } catch { /* trusted types refuse the text itself */ }
    try {
      setTimeout('window.smuggled = true');
    } catch { /* likewise */ }
    await new Promise((resolve) => setTimeout(resolve, 50));
    return window.smuggled === true;
  });
  assert.equal(ran, false);
  desk.confess();
});

scenario('typing, fixing and copying request nothing', async (desk) => {
  await desk.review.fill(`${CANARY} kept me waiting an hour before my crown was done.`);
  await desk.reply.pressSequentially('Your crown went well. ', { delay: 5 });
  await desk.write(LEAK);
  const [first] = await desk.settled(LEAK, { review: await desk.review.inputValue() });
  await desk.finding(first.text).getByRole('button').nth(1).click();
  await desk.button('Copy reply').click();
  await desk.page.waitForTimeout(1500);
  // The scenario itself asserts that no request was made.
});

scenario('no word of it stands in the title, the address, a cookie or the lasting storage', async (desk) => {
  await desk.review.fill(`${CANARY} was rude to me.`);
  await desk.write(`Dear ${CANARY}, your crown went well.`);
  await desk.page.waitForTimeout(1500);
  const traces = await desk.page.evaluate(() => JSON.stringify([
    document.title, location.href, document.cookie, window.name, history.state, { ...localStorage },
  ]));
  assert.ok(!traces.includes(CANARY), traces);
  const databases = await desk.page.evaluate(() => indexedDB.databases());
  assert.deepEqual(databases, []);
});
