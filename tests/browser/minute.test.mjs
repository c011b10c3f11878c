// From a one-star review to a clean, warm and specific reply in under a minute: with the mouse only, with the keyboard only.

import assert from 'node:assert/strict';
import { eventually, scenario } from './desk.mjs';

const PARTS = ['Greet', 'Thank', 'Sympathize', 'Next step', 'Sign'];

/** How long people take to find and hit a thing on the screen, or to think of a key and press it, in seconds. */
const CLICK = 2;
const KEY = 1;
/** How long a letter of running text takes. */
const LETTER = 0.2;

/** What nobody but the writer can add. */
const OWN = ' Nobody should be left to wait without a word.';

/** Somebody at the desk, who takes as long for each act as people do. */
class Person {
  seconds = 0;

  constructor(desk) {
    this.desk = desk;
    this.start = performance.now();
  }

  async click(target) {
    this.seconds += CLICK;
    await target.click();
  }

  async press(...keys) {
    for (const key of keys) {
      this.seconds += KEY;
      await this.desk.page.keyboard.press(key);
    }
  }

  async type(text) {
    this.seconds += LETTER * text.length;
    await this.desk.page.keyboard.type(text);
  }

  /** Goes on from place to place until the one that is meant. */
  async tabTo(target, key = 'Tab') {
    for (let step = 0; step < 20; step += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.press(key);
    }
    assert.fail('the keyboard does not get there');
  }

  /** Does `act` as long as there is something to change or to think about. */
  async putRight(act) {
    for (let round = 0; round < 12 && await graveFindings(this.desk).count() > 0; round += 1) {
      const before = await this.desk.text();
      await act();
      await eventually(async () => assert.notEqual(await this.desk.text(), before));
    }
  }

  /** The parts that the reply still lacks. */
  async lacking() {
    const states = await Promise.all(PARTS.map((name) => part(this.desk, name).innerText()));
    return PARTS.filter((_, index) => states[index].includes('not yet'));
  }

  /** What is copied is clean, whole and about this review, and it did not take long. */
  async finish() {
    const { desk } = this;
    const text = await desk.text();
    await eventually(async () => assert.equal(await desk.clipboard(), text));
    assert.equal(await graveFindings(desk).count(), 0, text);
    assert.deepEqual(await this.lacking(), [], text);
    assert.match(text, /wait/i);
    assert.ok(await desk.page.getByText('sounds calm').isVisible());
    const words = text.split(/\s+/).length;
    assert.ok(words >= 30 && words <= 100, `${words} words: ${text}`);
    const seconds = this.seconds + (performance.now() - this.start) / 1000;
    assert.ok(seconds < 60, `${seconds} seconds`);
  }
}

function graveFindings(desk) {
  return desk.findings.getByRole('heading', { name: /^(Must change|Think again)$/ });
}

function part(desk, name) {
  return desk.button(new RegExp(`^${name} ?: (done|not yet)$`));
}

function firstFix(place) {
  return place.locator('.fixes button').first();
}

scenario('with the mouse: mend what is there', async (desk) => {
  const person = new Person(desk);
  await person.click(desk.button('Load an example').first());
  await desk.finding(/./).waitFor();
  await person.putRight(() => person.click(firstFix(desk.findings)));
  for (const name of await person.lacking()) {
    await person.click(part(desk, name));
    await person.click(firstFix(desk.findings.locator('[aria-current]')));
    await eventually(async () => assert.ok(!(await person.lacking()).includes(name)));
  }
  await person.click(desk.button('Copy reply'));
  await person.finish();
});

scenario('with the keyboard: mend what is there', async (desk) => {
  const person = new Person(desk);
  await person.tabTo(desk.button('Load an example').first());
  await person.press('Enter');
  await desk.finding(/./).waitFor();
  await person.press('Alt+W');
  await person.putRight(() => person.press('Alt+1'));
  for (const name of await person.lacking()) {
    await person.tabTo(part(desk, name), 'Shift+Tab');
    await person.press('Enter');
    await eventually(async () => assert.match(await focusedText(desk), /^Add: /));
    await person.press('Enter');
    await eventually(async () => assert.ok(!(await person.lacking()).includes(name)));
  }
  await person.press('Control+Enter');
  await person.finish();
});

scenario('with the keyboard: start afresh, and add a sentence', async (desk) => {
  const person = new Person(desk);
  await person.tabTo(desk.button('Load an example').first());
  await person.press('Enter', 'Alt+G');
  await desk.page.getByRole('dialog').waitFor();
  await person.tabTo(desk.button('Replace it'));
  await person.press('Enter');
  await eventually(async () => assert.deepEqual(await person.lacking(), []));
  await person.tabTo(part(desk, 'Sympathize'), 'Shift+Tab');
  await person.press('Enter', 'ArrowRight');
  await person.type(OWN);
  await eventually(async () => assert.ok((await desk.text()).includes(OWN)));
  await person.press('Control+Enter');
  await person.finish();
});

async function focusedText(desk) {
  return desk.page.evaluate(() => document.activeElement?.textContent ?? '');
}
