// For those who see, hear or move otherwise: larger spacing, forced colours, stillness, and what a screen reader is told.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { eventually, LEAK, scenario } from './desk.mjs';

const AXE = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

async function violations(desk) {
  await desk.page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  await desk.page.evaluate(AXE);
  const { violations: found } = await desk.page.evaluate(() => window.axe.run());
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

/** A desk with all that can lie open on it: the review read, findings, a reason. */
async function lay(desk) {
  await desk.button('Load an example').first().click();
  await desk.write(LEAK);
  await desk.settled(LEAK, { review: await desk.review.inputValue() });
  await desk.finding('root canal').getByRole('button', { name: /^Why\?/ }).click();
  await desk.page.locator('#reading details').first().waitFor();
  await desk.page.evaluate(() => document.querySelectorAll('#reading details').forEach((fold) => { fold.open = true; }));
}

for (const look of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }]) {
  scenario(`axe finds nothing with the review read and all folds open, ${Object.values(look)}`, async (desk) => {
    await lay(desk);
    assert.deepEqual(await violations(desk), []);
  }, look);

  scenario(`axe finds nothing in a shelf that is used, nor on a rule's page, ${Object.values(look)}`, async (desk) => {
    await lay(desk);
    await desk.page.waitForTimeout(1500);
    await desk.page.getByRole('link', { name: 'Reviews in progress' }).first().click();
    const dialog = desk.page.getByRole('dialog');
    await dialog.getByRole('listitem').first().waitFor();
    assert.deepEqual(await violations(desk), []);
    await desk.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await desk.page.getByRole('link', { name: 'The full rule, with examples' }).first().click();
    await dialog.waitFor();
    assert.deepEqual(await violations(desk), []);
  }, look);
}

/** What WCAG 1.4.12 lets every reader set. */
const SPACED = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }'
  + ' p { margin-bottom: 2em !important; }';

for (const width of [320, 640, 1280]) {
  scenario(`with wider spacing nothing is cut off at ${width} px`, async (desk) => {
    await lay(desk);
    await desk.page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    }, SPACED);
    const cut = await desk.page.evaluate(() => {
      const hides = (value) => ['hidden', 'clip'].includes(value);
      const isCut = (part) => {
        const { overflowX, overflowY } = getComputedStyle(part);
        return (hides(overflowX) && part.scrollWidth > part.clientWidth + 2)
          || (hides(overflowY) && part.scrollHeight > part.clientHeight + 2);
      };
      const unseen = (part) => part.closest('.unseen, .mirror') !== null;
      return [...document.querySelectorAll('body *')]
        .filter((part) => part.checkVisibility() && !unseen(part) && isCut(part))
        .map((part) => part.outerHTML.slice(0, 120));
    });
    assert.deepEqual(cut, []);
    const page = await desk.page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(page[0] <= page[1], `${page[0]} px wide on a screen of ${page[1]}`);
  }, { viewport: { width, height: 900 } });
}

scenario('who wants no motion gets none', async (desk) => {
  await desk.page.evaluate(() => {
    window.moved = [];
    for (const name of ['animationstart', 'transitionrun']) {
      document.addEventListener(name, (event) => {
        const [animation] = event.target.getAnimations();
        const { duration } = animation?.effect.getComputedTiming() ?? { duration: 0 };
        if (duration > 10) window.moved.push(`${event.target.className} ${event.propertyName ?? event.animationName}`);
      }, true);
    }
  });
  await lay(desk);
  await desk.write('Hello, thank you for telling us.');
  await desk.page.getByRole('link', { name: 'The guide' }).first().click();
  await desk.page.getByRole('dialog').waitFor();
  await desk.page.keyboard.press('Escape');
  await desk.page.waitForTimeout(300);
  assert.deepEqual(await desk.page.evaluate(() => window.moved), []);
}, { reducedMotion: 'reduce' });

scenario('a screen reader is told a little, when the writer pauses', async (desk) => {
  await desk.page.evaluate(() => {
    window.said = [];
    for (const region of document.querySelectorAll('[role=status], [role=alert], [aria-live]')) {
      new MutationObserver(() => {
        const text = region.textContent.trim();
        if (text && text !== window.said.at(-1)) window.said.push(text);
      }).observe(region, { childList: true, characterData: true, subtree: true });
    }
  });
  const told = () => desk.page.evaluate(() => window.said.splice(0));
  await desk.reply.pressSequentially(
    'Hello, and thank you for telling us about this. Your root canal went well on that day. We are sorry that you had to wait, and we would like to hear more. Please call our office and ask for Dana, our manager.',
    { delay: 25 },
  );
  await desk.page.waitForTimeout(2500);
  const typed = await told();
  assert.ok(typed.length >= 1 && typed.length <= 4, `while 200 letters were typed: ${JSON.stringify(typed)}`);
  assert.match(typed.at(-1), /\d+ must change/);
  await desk.write('Hello, and thank you for telling us about this. We are sorry about the wait. Please call our office.');
  await desk.page.waitForTimeout(2500);
  const mended = await told();
  assert.ok(mended.length >= 1 && mended.length <= 2, `after it was put right: ${JSON.stringify(mended)}`);
});

scenario('headings and landmarks come in the order in which they are seen', async (desk) => {
  await lay(desk);
  const tree = await desk.page.evaluate(() => {
    const headings = [...document.querySelectorAll('h1, h2, h3, h4')].filter((heading) => heading.checkVisibility());
    return headings.map((heading) => ({ level: Number(heading.tagName[1]), text: heading.textContent.trim() }));
  });
  assert.equal(tree[0].level, 1);
  assert.equal(tree.filter(({ level }) => level === 1).length, 1);
  tree.reduce((before, { level, text }) => {
    assert.ok(level <= before + 1, `${text} skips a level`);
    return level;
  }, 0);
  const names = tree.map(({ text }) => text);
  const order = ['The review', 'Your reply', 'Findings'].map((name) => names.findIndex((text) => text.startsWith(name)));
  assert.ok(order.every((at) => at >= 0), names.join(' / '));
  assert.deepEqual(order, [...order].sort((a, b) => a - b));
  for (const role of ['banner', 'main']) assert.equal(await desk.page.getByRole(role).count(), 1, role);
});

scenario('in forced colours what is marked can still be told', async (desk) => {
  await desk.write(LEAK);
  await desk.settled(LEAK);
  const lines = await desk.page.evaluate(() => ['error', 'warning', 'hint'].map((severity) => {
    const mirror = document.querySelector('.mirror');
    return getComputedStyle(mirror, `::highlight(bedside-${severity})`).textDecorationLine;
  }));
  for (const line of lines) assert.match(line, /underline/);
  await eventually(async () => assert.ok(await desk.findings.getByText(/must|change|error/i).count()));
}, { forcedColors: 'active' });
