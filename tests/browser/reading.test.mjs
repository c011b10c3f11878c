// From a pasted review to what to do about it: the guide's first steps, drawn by the office.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { eventually, scenario } from './desk.mjs';

const AXE = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const NEVER_SEEN = 'Tried to book as a new patient for weeks. Nobody picks up, the mailbox is full, and the form on the website goes nowhere.';

const WAIT = 'Waited two hours in the lobby. Two hours past my time, and still waiting when I left.';

const reading = (desk) => desk.page.locator('#reading');
const situation = (desk) => desk.page.getByRole('combobox', { name: 'Situation' });

async function example(desk) {
  await desk.button('Load an example').first().click();
  await reading(desk).getByText('What the review says').waitFor();
}

/** The words that are selected in the review. */
const marked = (desk) => desk.review.evaluate((box) => box.value.slice(box.selectionStart, box.selectionEnd));

const errors = async (desk, draft, context) => {
  const { findings } = await desk.lint(draft, context);
  return findings.filter((finding) => finding.severity === 'error').map((finding) => finding.text);
};

scenario('without a review there is nothing to read', async (desk) => {
  await desk.page.waitForTimeout(600);
  assert.equal(await reading(desk).isVisible(), false);
});

scenario('a review of somebody never seen, from paste to a neutral wording', async (desk) => {
  await desk.review.fill(NEVER_SEEN);
  const place = reading(desk);
  await place.getByText('It may be: Someone we never saw').waitFor();
  await place.getByRole('button', { name: 'Use this' }).click();
  await eventually(async () => assert.equal(await situation(desk).inputValue(), 'never-seen'));
  assert.ok(await situation(desk).evaluate((box) => box === document.activeElement), 'the choice has the focus');
  await place.getByText('Answer it.').waitFor();
  assert.equal(await place.getByText('It may be').count(), 0);
  await desk.write('Hello, thank you for the feedback.');
  const wordings = place.locator('.wordings').getByRole('button');
  for (const number of [0, 1, 2]) await wordings.nth(number).click();
  const text = await desk.text();
  assert.match(text, /^Hello, thank you for the feedback\. Practices are easy .* help\. Not every .* nearby\. Whoever /);
  assert.deepEqual(await errors(desk, text, { review: NEVER_SEEN, situation: 'never-seen' }), []);
  await desk.settled(text, { review: NEVER_SEEN, situation: 'never-seen' });
  await desk.reply.press('Control+Z');
  assert.equal(await desk.text(), text.slice(0, text.indexOf(' Whoever')));
});

scenario('a suggestion that is refused stays away, and the next review is suggested anew', async (desk) => {
  await desk.review.fill(NEVER_SEEN);
  await reading(desk).getByRole('button', { name: 'No', exact: true }).click();
  await eventually(async () => assert.equal(await reading(desk).getByText('It may be').count(), 0));
  assert.equal(await situation(desk).inputValue(), 'real');
  await desk.review.fill('I am not a patient here, I live next door. My attorney will be in touch.');
  await reading(desk).getByText('It may be').waitFor();
});

scenario('quotes show their words in the review, whatever stands before them', async (desk) => {
  await desk.review.fill('😀 Café was nice, the hygienist was lovely. But I waited two hours and the woman at the desk was rude. My crown fell out.');
  const quotes = reading(desk).locator('.quote');
  await quotes.first().waitFor();
  const count = await quotes.count();
  assert.ok(count >= 3, `${count} quotes`);
  for (let at = 0; at < count; at += 1) {
    await quotes.nth(at).click();
    assert.equal(await marked(desk), await quotes.nth(at).locator('q').innerText());
    assert.ok(await desk.review.evaluate((box) => box === document.activeElement));
  }
  assert.match(await reading(desk).locator('.never').innerText(), /crown/);
});

scenario('safe words go into the reply where the caret is', async (desk) => {
  await desk.review.fill(WAIT);
  await desk.write('We are sorry about . Please call us.');
  await desk.select('We are sorry about'.length);
  await reading(desk).getByRole('button', { name: 'the wait you describe' }).click();
  assert.equal(await desk.text(), 'We are sorry about the wait you describe . Please call us.');
  await desk.page.keyboard.type('!');
  assert.match(await desk.text(), /the wait you describe!/);
});

scenario('what should not be answered yet says so and why', async (desk) => {
  const place = reading(desk);
  await desk.review.fill('My lawyer will hear of this. I ended up in the ER.');
  await place.getByText('Don’t answer yet.').waitFor();
  await place.getByRole('button', { name: 'lawyer' }).click();
  assert.equal(await marked(desk), 'lawyer');
  await situation(desk).selectOption('fake');
  await place.getByText('Report it, and don’t answer.').waitFor();
  await place.getByRole('link', { name: 'Keep a record' }).click();
  await desk.page.getByRole('dialog').first().waitFor();
});

scenario('the notes of the call are kept while dialogs come and go', async (desk) => {
  await example(desk);
  const place = reading(desk);
  await place.getByText('Private notes: the call').click();
  await place.getByLabel('The call').selectOption('reached');
  await place.getByLabel('When').fill('2026-03-01T14:30');
  await place.getByLabel('Who called').fill('Marta');
  await place.getByLabel('What came of it').fill('Will think about it.');
  await place.getByText('Answer it.').waitFor();
  await desk.page.evaluate(() => { location.hash = '#guide'; });
  await desk.page.getByRole('dialog').waitFor();
  await desk.page.keyboard.press('Escape');
  await desk.page.evaluate(() => { location.hash = '#record'; });
  await desk.page.getByRole('dialog').waitFor();
  await desk.page.keyboard.press('Escape');
  assert.equal(await place.getByLabel('Who called').inputValue(), 'Marta');
  assert.equal(await place.getByLabel('The call').inputValue(), 'reached');
  assert.equal(await place.getByLabel('When').inputValue(), '2026-03-01T14:30');
  assert.ok(!(await desk.text()).includes('Marta'));
});

scenario('a harsh review gets a kind word until somebody writes', async (desk) => {
  await desk.review.fill('Waited two hours. Rude.');
  await desk.page.getByRole('combobox', { name: 'Stars' }).selectOption('1');
  const calm = reading(desk).getByText('Take a breath');
  await calm.waitFor();
  await desk.write('Hello');
  await calm.waitFor({ state: 'detached' });
});

scenario('a first draft speaks to the complaint, and is not told of it again', async (desk) => {
  await desk.review.fill(WAIT);
  await reading(desk).getByText('the wait', { exact: true }).waitFor();
  const start = desk.page.getByRole('button', { name: 'Start me off' });
  for (let again = 0; again < 4; again += 1) {
    await desk.write('');
    await start.click();
    assert.match(await desk.text(), /\bwait|sitting and|how long|schedule|plan their day|how much longer|time is worth|space out/i);
    await desk.page.waitForTimeout(500);
    const left = await reading(desk).getByText('Not answered yet').allInnerTexts();
    assert.deepEqual(left, []);
  }
});

scenario('a complaint that the reply passes over is named in one quiet line', async (desk) => {
  await desk.review.fill('There is never any parking in that garage, and I sat in the lobby for two hours past my time.');
  await desk.write('Hello, thank you for the feedback. Nobody should have to wait without an update, and we are sorry that it was like that. Please call our office.');
  await reading(desk).getByText('Not answered yet: parking.').waitFor();
  await desk.write('Hello, thank you for the feedback. Nobody should have to wait without an update, nor hunt for parking, and we are sorry. Please call our office.');
  await eventually(async () => assert.equal(await reading(desk).getByText('Not answered yet').count(), 0));
});

for (const colorScheme of ['light', 'dark']) {
  scenario(`axe finds nothing with all of it open, ${colorScheme}`, async (desk) => {
    await desk.review.fill(`${NEVER_SEEN} The woman at the desk was rude. My crown, jaw, teeth, gums, filling, molar, root canal, implant, braces and retainer hurt. My lawyer knows.`);
    await reading(desk).getByText('What the review says').waitFor();
    await desk.page.evaluate(() => { for (const fold of document.querySelectorAll('#reading details')) fold.open = true; });
    await desk.page.evaluate(AXE);
    const { violations } = await desk.page.evaluate(() => window.axe.run());
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), []);
  }, { colorScheme });
}

for (const width of [320, 360, 1024, 1440]) {
  scenario(`all of it fits and can be hit at ${width} px`, async (desk) => {
    await example(desk);
    await desk.page.evaluate(() => { for (const fold of document.querySelectorAll('#reading details')) fold.open = true; });
    const found = await desk.page.evaluate(() => ({
      wide: document.documentElement.scrollWidth - innerWidth,
      small: [...document.querySelectorAll('#reading :is(button, summary, input, select, a)')]
        .map((target) => [target.innerText, target.getBoundingClientRect()])
        .filter(([, box]) => box.height < 23.5 || box.width < 43.5)
        .map(([name]) => name),
    }));
    assert.ok(found.wide <= 0, `${found.wide} px too wide`);
    assert.deepEqual(found.small, []);
  }, { viewport: { width, height: 900 } });
}

/** Longer than the office takes to look at the desk, and the shelf to keep it. */
const PAUSE = 1200;

/** Where the reply begins, in pixels from the head of the page. */
const topOfReply = (desk) => desk.reply.evaluate((box) => box.getBoundingClientRect().top + scrollY);

/** Types, and holds that the reply stays where it is: after a key, at the end, and when all has followed. */
async function typesInPeace(desk, box, text, delay = 5) {
  const before = await topOfReply(desk);
  await box.focus();
  for (const [part, pause] of [[text.slice(0, 1), 0], [text.slice(1, 20), PAUSE], [text.slice(20), 0], ['', PAUSE]]) {
    await desk.page.keyboard.type(part, { delay });
    await desk.page.waitForTimeout(pause);
    assert.equal(await topOfReply(desk), before, `after “${part}” and ${pause} ms`);
  }
}

for (const width of [360, 768, 1024]) {
  const viewport = { width, height: 900 };

  scenario(`nothing moves the reply while the review is typed, nor while it is answered, at ${width} px`, async (desk) => {
    await typesInPeace(desk, desk.review, 'There is never any parking in that garage, and I sat in the lobby for two hours past my time.');
    await reading(desk).getByText('Call first, then answer.').waitFor();
    await desk.page.getByRole('link', { name: 'Sleep on it, or start a new one' }).waitFor();
    await desk.page.getByRole('combobox', { name: 'Stars' }).selectOption('1');
    const calm = reading(desk).getByText('Take a breath');
    await calm.waitFor();
    await typesInPeace(desk, desk.reply, 'Hello, thank you for the feedback. Nobody should have to wait without an update, and we are sorry that it was like that. Please call our office.');
    await reading(desk).getByText('Not answered yet: parking.').waitFor();
    await calm.waitFor({ state: 'hidden' });
  }, { viewport });

  scenario(`nothing moves a reply without a review, at ${width} px`, async (desk) => {
    await typesInPeace(desk, desk.reply, 'Hello, thank you for the feedback. Please call our office.');
    await desk.page.getByRole('link', { name: 'Sleep on it, or start a new one' }).waitFor();
  }, { viewport });

  scenario(`nothing moves the reply when what was in work gives way to the next review, at ${width} px`, async (desk) => {
    await desk.review.fill(WAIT);
    await desk.page.waitForTimeout(PAUSE);
    await desk.page.getByRole('link', { name: 'Sleep on it, or start a new one' }).click();
    await desk.button('Start a new one').click();
    const line = desk.page.locator('#lines').getByText('In progress since');
    await line.waitFor();
    await typesInPeace(desk, desk.review, 'The phone rang out four times before somebody picked up.');
    assert.equal(await line.count(), 0);
  }, { viewport });
}

scenario('what is marked in a long review is in sight', async (desk) => {
  const first = 'Nobody at the front desk ever answered the phone.';
  const last = 'Dr. Patel was kind.';
  await desk.review.fill(`${first}\n${'The street is long and the trees are green. '.repeat(80)}\n${last}`);
  const quotes = reading(desk).locator('.quote');
  await quotes.first().waitFor();
  /** Where the marked words begin among all lines of the box, and which of these are in sight, as parts of its height. */
  const sight = () => desk.review.evaluate((box) => ({
    begins: box.selectionStart / box.value.length,
    from: box.scrollTop / box.scrollHeight,
    to: (box.scrollTop + box.clientHeight) / box.scrollHeight,
  }));
  for (const words of ['was kind', 'answered the phone', 'was kind']) {
    await quotes.filter({ hasText: words }).first().click();
    const { begins, from, to } = await sight();
    assert.ok(begins > from - 0.02 && begins < to + 0.02, `${words}: ${begins} in ${from} to ${to}`);
  }
});

scenario('what must not be repeated lists days, sums and family beside what was treated', async (desk) => {
  await desk.review.fill('My crown broke on Tuesday. I paid $140 and my husband Marcus waited with me.');
  const never = reading(desk).locator('.never');
  await never.waitFor();
  assert.match(await never.innerText(), /^crown, Tuesday, \$140, husband Marcus\n/);
});
