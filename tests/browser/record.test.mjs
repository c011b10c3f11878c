// The record of a false review: from the paste to a file that other tools can verify, and back.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually, scenario } from './desk.mjs';

const REVIEW = 'Worst pizza in town.\nThe driver, \u201cTony\u201d, dropped it \u{1f355} and laughed. \\ Never again!';
const PICTURE = Buffer.from('not really a picture \u{1f4f7}');
const ONE_FILE = { address: new URL('../../release/bedside.html', import.meta.url).href };

const AXE = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** The record's dialog, by small verbs. */
class RecordDialog {
  constructor(desk) {
    this.desk = desk;
    this.dialog = desk.page.getByRole('dialog', { name: 'Record of this review' });
  }

  async open() {
    await this.desk.page.getByRole('link', { name: 'Record', exact: true }).click();
    await this.dialog.waitFor();
    await this.unfold();
    return this;
  }

  /** Opens what is folded unless the review is said to be false. */
  async unfold() {
    const fold = this.dialog.locator('.fold');
    if (!(await fold.evaluate((one) => one.open))) await fold.locator('summary').first().click();
  }

  box(label) {
    return this.dialog.getByLabel(label, { exact: true });
  }

  button(name) {
    return this.dialog.getByRole('button', { name });
  }

  async says(words) {
    await eventually(async () => assert.match(await this.dialog.getByRole('status').innerText(), words));
  }

  async capture(review = REVIEW) {
    await this.desk.review.fill(review);
    await this.desk.page.waitForTimeout(500);
    await this.open();
    await this.button('Capture the review from the desk').click();
  }

  async attach(...files) {
    await this.box('Add screenshots').setInputFiles(files);
    await this.says(/in the record/);
  }

  /** Saves; returns the file's text. */
  async save() {
    const [download] = await Promise.all([
      this.desk.page.waitForEvent('download'),
      this.button('Save as a file').click(),
    ]);
    assert.match(download.suggestedFilename(), /^bedside-record-[a-z]+-\d{4}-\d\d-\d\d\.json$/);
    return readFile(await download.path(), 'utf8');
  }

  async load(text, name = 'record.json') {
    await this.box('Open a saved record').setInputFiles({
      name, mimeType: 'application/json', buffer: Buffer.from(text),
    });
  }
}

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

/** Fills in everything that a careful person would. */
async function fillIn(record) {
  await record.capture();
  await record.box('Stars').selectOption('1');
  await record.box('Link to the review').fill('https://reviews.example/r/17');
  await record.box('Captured by').fill('front desk');
  await record.box('It describes another practice or another kind of business.').check();
  await record.attach({ name: 'whole window.png', mimeType: 'image/png', buffer: PICTURE });
  await record.button('Use Off topic').click();
  await record.box('Case number').fill('4-1177');
  await record.box('What happened').fill('Reported it. Nobody answered on the phone.');
  await record.button('Add to the journal').click();
}

for (const [where, host] of [['a host', undefined], ['one file', ONE_FILE]]) {
  scenario(`a false review, from the paste to a verified file and back, from ${where}`, async (desk) => {
    const record = new RecordDialog(desk);
    await fillIn(record);
    const text = await record.save();
    const { bedside_record: version, record: saved, sha256: told } = JSON.parse(text);

    assert.equal(version, 1);
    assert.equal(saved.text, REVIEW);
    assert.equal(saved.stars, 1);
    assert.equal(saved.platform, 'google');
    assert.deepEqual(saved.doubts, ['wrong-practice']);
    assert.deepEqual(saved.report.reason, 'Off topic');
    assert.deepEqual(saved.screenshots, [{
      name: 'whole window.png', type: 'image/png', size: PICTURE.length, sha256: sha256(PICTURE),
    }]);
    assert.deepEqual(saved.journal.map((entry) => entry.text), [
      'The review was captured.', 'Reported it. Nobody answered on the phone.',
    ]);
    assert.match(saved.journal[1].at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
    assert.equal(saved.journal[1].by, 'front desk');

    // Two tools that are not ours agree on the hash, and the page shows the same.
    assert.equal(told, sha256(JSON.stringify(saved)));
    const path = join(tmpdir(), `bedside-record-${process.pid}.json`);
    await writeFile(path, text);
    const shell = `sed -n 's/^"record": \\(.*\\),$/\\1/p' "$0" | tr -d '\\n' | sha256sum`;
    assert.equal(execFileSync('sh', ['-c', shell, path], { encoding: 'utf8' }).slice(0, 64), told);
    await eventually(async () => assert.ok((await record.dialog.innerText()).includes(told)));

    const fresh = await desk.context.newPage();
    await fresh.goto(desk.address);
    await fresh.waitForFunction(() => performance.getEntriesByName('open').length);
    const again = new RecordDialog({ page: fresh });
    await again.open();
    await again.load(text);
    await again.says(/Its SHA-256 matches/);
    assert.equal(await again.box('Text, exactly as captured').inputValue(), REVIEW);
    assert.equal(await again.box('Case number').inputValue(), '4-1177');
    assert.equal(await again.save(), text);
    await fresh.close();
  }, host && { host });
}

scenario('what was captured stays, whatever the desk shows later', async (desk) => {
  const record = new RecordDialog(desk);
  await record.capture();
  await record.button('Close').click();
  await desk.review.fill('Edited: it was fine.');
  await desk.page.waitForTimeout(500);
  await record.open();
  assert.equal(await record.box('Text, exactly as captured').inputValue(), REVIEW);
  await record.button('Capture it again').click();
  assert.equal(await record.box('Text, exactly as captured').inputValue(), 'Edited: it was fine.');
  await record.dialog.getByText('Before, its text was: \u201cWorst pizza').waitFor();
});

scenario('words for the journal that were not added stay with their review', async (desk) => {
  const record = new RecordDialog(desk);
  await record.capture();
  await record.box('What happened').fill('She rang twice.');
  await desk.page.keyboard.press('Escape');
  await record.open();
  assert.equal(await record.box('What happened').inputValue(), 'She rang twice.');
  await desk.page.keyboard.press('Escape');
  await desk.page.getByRole('link', { name: 'Reviews in progress' }).first().click();
  await desk.button('Start a new one').click();
  await record.capture('Another one: nobody answers the phone.');
  assert.equal(await record.box('What happened').inputValue(), '');
});

scenario('a file that is no record changes nothing, and the page says so', async (desk) => {
  const record = new RecordDialog(desk);
  await record.capture();
  for (const [text, words] of [
    ['{"name": "another thing"}', /not a record. Nothing was changed/],
    ['<html>', /could not be read/],
    ['{"bedside_record": 1, "record": {"text": 7}}', /damaged/],
    ['['.repeat(50_000), /could not be read/],
    ['\0\u{ffff}', /could not be read/],
  ]) {
    await record.load(text);
    await record.says(words);
  }
  assert.equal(await record.box('Text, exactly as captured').inputValue(), REVIEW);
});

scenario('a record that was changed by hand is opened, asked about first, and told of', async (desk) => {
  const record = new RecordDialog(desk);
  await record.capture();
  const text = await record.save();
  await record.load(text.replace('Worst pizza', 'Best pizza'));
  await record.button('Keep mine').click();
  assert.equal(await record.box('Text, exactly as captured').inputValue(), REVIEW);
  await record.load(text.replace('Worst pizza', 'Best pizza'));
  await record.button('Replace mine').click();
  await record.says(/does not match: the file was changed/);
  assert.match(await record.box('Text, exactly as captured').inputValue(), /^Best pizza/);
  await record.button('Empty this record').click();
  await record.button('Empty it').click();
  await record.says(/is empty/);
  assert.equal(await record.box('Text, exactly as captured').count(), 0);
});

scenario('a field with facts about a patient says which words, the review itself is spared', async (desk) => {
  const record = new RecordDialog(desk);
  await record.capture('My root canal on Tuesday was awful, they lost my chart.');
  const words = record.box('In your own words');
  await words.fill('We have no record of this person.');
  const remark = record.dialog.locator('#record-doubt-words-remark');
  await eventually(async () => assert.match(await remark.innerText(), /no record of this person/));
  await words.fill('We do not sell pizza.');
  await eventually(async () => assert.equal(await remark.innerText(), ''));
  await record.box('What happened').fill('The patient\u2019s root canal was done in March.');
  await eventually(async () => assert.match(
    await record.dialog.locator('#record-note-remark').innerText(), /root canal/,
  ));
  assert.equal(await record.dialog.locator('.telling:not(:empty)').count(), 1);
});

for (const what of ['a screenshot', 'a saved record']) {
  scenario(`${what} that is still being read goes into no other review's record`, async (desk) => {
    const record = new RecordDialog(desk);
    await record.capture();
    const text = await record.save();
    await desk.page.evaluate(() => {
      const { digest } = SubtleCrypto.prototype;
      const wait = new Promise((go) => { window.go = go; });
      SubtleCrypto.prototype.digest = async function slow(...given) {
        await wait;
        return digest.apply(this, given);
      };
    });
    if (what === 'a screenshot') {
      const files = [1, 2].map((at) => ({ name: `${at}.png`, mimeType: 'image/png', buffer: PICTURE }));
      await record.box('Add screenshots').setInputFiles(files);
    } else {
      await record.load(text);
    }
    await record.button('Close').click();
    await desk.page.getByRole('link', { name: 'Reviews in progress' }).first().click();
    await desk.button('Start a new one').click();
    await eventually(async () => assert.equal(await desk.review.inputValue(), ''));
    await desk.page.evaluate(() => window.go());
    await desk.page.getByText('Nothing was added to the record').first().waitFor();
    await record.open();
    assert.equal(await record.dialog.getByText('.png').count(), 0);
    assert.equal(await record.button('Replace mine').count(), 0);
    assert.equal(await record.box('Text, exactly as captured').count(), 0);
  });
}

scenario('each platform names its ways, and Zocdoc why a fake is rare', async (desk) => {
  const record = new RecordDialog(desk);
  await record.open();
  await record.box('It names a time when our office was closed.').check();
  const platform = record.box('Where it was posted');
  for (const name of await platform.locator('option').allInnerTexts()) {
    await platform.selectOption({ label: name });
    const text = await record.dialog.innerText();
    assert.match(text, /Read November 2026/, name);
    if (name === 'Zocdoc') {
      assert.match(text, /rarely right here/);
      assert.match(text, /None of the platform\u2019s reasons/);
    } else {
      assert.match(text, /fits best, since you chose/, name);
    }
  }
  await platform.selectOption('ratemds');
  await record.button('Use Demonstrably inaccurate').click();
  assert.equal(await record.box('Reason given').inputValue(), 'Demonstrably inaccurate');
  await record.button('Copy this text').click();
  await record.says(/Copied/);
  assert.match(await desk.clipboard(), /^This rating is demonstrably inaccurate.*\n\n/);
  await record.button('Copy this sentence').click();
  await eventually(async () => assert.match(await desk.clipboard(), /^This rating is demonstrably inaccurate.*\.$/));
});

scenario('the whole form by keyboard alone', async (desk) => {
  await desk.review.fill(REVIEW);
  await desk.page.waitForTimeout(500);
  const record = new RecordDialog(desk);
  await desk.page.getByRole('link', { name: 'Record', exact: true }).focus();
  const { keyboard } = desk.page;
  await keyboard.press('Enter');
  await record.dialog.waitFor();
  const here = () => desk.page.evaluate(() => {
    const element = document.activeElement;
    return element.labels?.[0]?.innerText ?? element.innerText ?? '';
  });
  const reach = async (name) => {
    for (let step = 0; step < 80; step += 1) {
      if ((await here()).startsWith(name)) return;
      await keyboard.press('Tab');
    }
    assert.fail(`${name} is not reached by Tab`);
  };
  await reach('Capture the review');
  await keyboard.press('Enter');
  await reach('Stars');
  await keyboard.press('2');
  await reach('Captured by');
  await keyboard.type('office manager');
  await reach('If it may be false');
  await keyboard.press('Enter');
  await reach('It advertises');
  await keyboard.press('Space');
  await reach('Use');
  await keyboard.press('Enter');
  const taken = record.dialog.getByRole('button', { pressed: true });
  await taken.filter({ hasText: 'In the record' }).waitFor();
  assert.equal(await taken.count(), 1);
  await reach('What happened');
  await keyboard.type('Flagged it.');
  await reach('Add to the journal');
  await keyboard.press('Enter');
  await reach('Save as a file');
  const [download] = await Promise.all([desk.page.waitForEvent('download'), keyboard.press('Enter')]);
  const { record: saved } = JSON.parse(await readFile(await download.path(), 'utf8'));
  assert.equal(saved.stars, 2);
  assert.deepEqual(saved.doubts, ['advert']);
  assert.equal(saved.report.reason, 'Off topic');
  assert.equal(saved.journal[1].text, 'Flagged it.');
  assert.equal(saved.journal[1].by, 'office manager');
  await keyboard.press('Escape');
  await record.dialog.waitFor({ state: 'hidden' });
});

scenario('on paper stands the record and nothing else', async (desk) => {
  const record = new RecordDialog(desk);
  await fillIn(record);
  await desk.page.evaluate(() => { window.print = () => { window.printed = true; }; });
  await record.button('Print, or save as PDF').click();
  await eventually(async () => assert.ok(await desk.page.evaluate(() => window.printed)));
  await desk.page.emulateMedia({ media: 'print' });
  const text = await desk.page.evaluate(() => document.body.innerText);
  for (const part of [REVIEW.slice(0, 20), '4-1177', 'whole window.png', 'Reported it.', 'SHA-256 of this record']) {
    assert.ok(text.includes(part), part);
  }
  for (const part of ['Your reply', 'Save as a file', 'Nothing you type leaves', 'checked itself']) {
    assert.ok(!text.includes(part), part);
  }
  assert.match(text, /[0-9a-f]{64}\n/);
  const pdf = await desk.page.pdf({ format: 'Letter' });
  assert.ok(pdf.length > 5_000);
});

scenario('a paper waits for a hash that takes long', async (desk) => {
  const record = new RecordDialog(desk);
  await record.capture();
  await eventually(async () => assert.match(await record.dialog.innerText(), /[0-9a-f]{64}/));
  await desk.page.evaluate(() => {
    const digest = crypto.subtle.digest.bind(crypto.subtle);
    crypto.subtle.digest = async (...all) => {
      await new Promise((done) => setTimeout(done, 2000));
      return digest(...all);
    };
    window.printed = [];
    window.print = () => window.printed.push(document.querySelector('.paper').textContent);
  });
  const printed = () => desk.page.evaluate(() => window.printed);
  await record.box('Captured by').fill('front desk');
  await record.button('Print, or save as PDF').click();
  await desk.page.waitForTimeout(1200);
  assert.deepEqual(await printed(), []);
  await eventually(async () => assert.equal((await printed()).length, 1));
  assert.match((await printed())[0], /front desk.*SHA-256 of this record: [0-9a-f]{64}/s);
  await record.button('Print, or save as PDF').click();
  await eventually(async () => assert.equal((await printed()).length, 2));
});

scenario('where no hash can be computed the page says so, and saves all the same', async (desk) => {
  await desk.page.evaluate(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
  const record = new RecordDialog(desk);
  await record.capture();
  await record.attach({ name: 'shot.png', mimeType: 'image/png', buffer: PICTURE });
  await eventually(async () => assert.match(await record.dialog.innerText(), /It cannot be computed here/));
  const { record: saved, sha256: told } = JSON.parse(await record.save());
  assert.equal(told, null);
  assert.equal(saved.screenshots[0].sha256, null);
  await record.says(/no SHA-256/);
});

for (const width of [320, 360, 1440]) {
  scenario(`the form fits a screen of ${width} px`, async (desk) => {
    const record = new RecordDialog(desk);
    await fillIn(record);
    const small = await record.dialog.evaluate((dialog) => ({
      wide: dialog.scrollWidth - dialog.clientWidth,
      buttons: [...dialog.querySelectorAll('button, select, input:not([type=checkbox]), label.tick')]
        .filter((element) => element.getBoundingClientRect().height < 43.5)
        .map((element) => element.textContent),
    }));
    assert.deepEqual(small, { wide: 0, buttons: [] });
  }, { viewport: { width, height: 800 } });
}

for (const colorScheme of ['light', 'dark']) {
  scenario(`axe finds nothing on a record, ${colorScheme}`, async (desk) => {
    const record = new RecordDialog(desk);
    await fillIn(record);
    await record.box('In your own words').fill('We have no record of this person.');
    await record.dialog.getByText('It may tell something about a patient').waitFor();
    await record.dialog.getByText('About replies on Google').click();
    await record.button('Empty this record').click();
    await desk.page.evaluate(AXE);
    const { violations } = await desk.page.evaluate(() => window.axe.run());
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html)}`), []);
  }, { colorScheme });
}

scenario('only a review that may be false has its doubts unfolded, and a file that is no record is no success', async (desk) => {
  const doubts = desk.page.locator('#record').getByRole('heading', { name: 'Why it may be false' });
  const open = () => desk.page.evaluate(() => { location.hash = '#record'; });
  await open();
  await desk.page.locator('#record-keep').waitFor();
  assert.ok(!(await doubts.isVisible()));
  await desk.page.getByLabel('Open a saved record').setInputFiles({
    name: 'no.json', mimeType: 'application/json', buffer: Buffer.from('{'),
  });
  await desk.page.locator('#record .said.amiss').waitFor();
  await desk.page.keyboard.press('Escape');
  await desk.page.getByLabel('Situation').selectOption('fake');
  await desk.page.waitForTimeout(500);
  await open();
  await doubts.waitFor();
});
