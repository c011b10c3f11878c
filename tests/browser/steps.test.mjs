// The parts of a good reply: each tells whether it is there, and leads to it or to what adds it.

import assert from 'node:assert/strict';
import { eventually, scenario } from './desk.mjs';

const LETTER = 'Hello Dana. Thank you for telling us. We are sorry to read how frustrating this was. '
  + 'Please call us at 555-0142. Maria, office manager';

function part(desk, name) {
  return desk.page.getByRole('list', { name: 'Parts of a good reply' }).getByRole('button', { name });
}

async function selected(desk) {
  const text = await desk.text();
  return text.slice(...await desk.caret());
}

async function isFocused(target) {
  return target.evaluate((element) => element === document.activeElement);
}

scenario('a part that is there leads to its sentence', async (desk) => {
  await desk.write(LETTER);
  await desk.settled(LETTER);
  for (const [name, sentence] of [
    ['Greet', 'Hello Dana.'],
    ['Thank', 'Thank you for telling us.'],
    ['Sympathize', 'We are sorry to read how frustrating this was.'],
    ['Next step', 'Please call us at 555-0142.'],
    ['Sign', 'Maria, office manager'],
  ]) {
    await part(desk, name).click();
    assert.equal(await selected(desk), sentence);
    assert.ok(await isFocused(desk.reply));
    assert.match(await part(desk, name).innerText(), /: done$/);
  }
});

scenario('a part that is missing leads to what adds it', async (desk) => {
  const draft = LETTER.replace('Thank you for telling us. ', '');
  await desk.write(draft);
  await desk.settled(draft);
  await eventually(async () => assert.match(await part(desk, 'Thank').innerText(), /: not yet$/));
  await part(desk, 'Thank').focus();
  await desk.page.keyboard.press('Enter');
  const fix = desk.findings.locator('[aria-current] .fixes button').first();
  await eventually(async () => assert.ok(await isFocused(fix)));
  await desk.page.keyboard.press('Enter');
  await eventually(async () => assert.match(await part(desk, 'Thank').innerText(), /: done$/));
  assert.match(await desk.text(), /^Hello Dana\. Thank you/);
});

scenario('with nothing written a part leads to the reply', async (desk) => {
  await part(desk, 'Sympathize').click();
  assert.ok(await isFocused(desk.reply));
});

scenario('what raises the heat is told, and goes with it', async (desk) => {
  const heat = desk.page.locator('.heat');
  assert.equal(await heat.count(), 0);
  await desk.write('Hello. As you were told, we close at five. That is simply not true.');
  await eventually(async () => assert.equal(await heat.innerText(), 'sounds heated: arguing back. Sleep on it'));
  await desk.write('Hello. We are sorry to read how frustrating this was.');
  await eventually(async () => assert.equal(await heat.innerText(), 'sounds calm'));
});

scenario('a long sentence is made two where it is joined', async (desk) => {
  const draft = 'Hello. We have all read this twice over and thought about it for most of a long week, and we would like to hear '
    + 'more of it from you at any time of the day that suits you best, by phone or here.';
  await desk.write(draft);
  await desk.finding('week, and we').getByRole('button', { name: 'week. We' }).click();
  await eventually(async () => assert.equal(await desk.text(), draft.replace('week, and we', 'week. We')));
});
