// Findings come while one writes, and never disturb the writing.

import assert from 'node:assert/strict';
import { eventually, LEAK, scenario } from './desk.mjs';

scenario('a typed leak is found and underlined', async (desk) => {
  await desk.reply.pressSequentially('Your root canal went well. ');
  const placed = await desk.settled('Your root canal went well. ');
  assert.ok(placed.some((finding) => finding.severity === 'error'));
  await desk.finding(placed[0].text).waitFor();
});

// The letter is drawn before the desk hears of it: whoever asks in between must not miss it.
scenario('a key is known at once to whoever asks', async (desk) => {
  await desk.write('Thank yo');
  await desk.settled('Thank yo');
  await desk.select(8);
  const heard = await desk.reply.evaluate((area) => {
    area.focus();
    document.execCommand('insertText', false, 'u');
    return [area.value, window.bedside.desk().draft];
  });
  assert.deepEqual(heard, ['Thank you', 'Thank you']);
});

scenario('a repaired text loses its findings', async (desk) => {
  await desk.write(LEAK);
  await desk.settled(LEAK);
  await desk.write('Thank you for your feedback.');
  const rest = await desk.settled('Thank you for your feedback.');
  assert.ok(!rest.some((finding) => finding.severity === 'error'));
});

scenario('typing in the middle keeps the caret while findings come and go', async (desk) => {
  await desk.write(LEAK);
  await desk.settled(LEAK);
  const place = LEAK.indexOf('Please');
  await desk.select(place);
  await desk.reply.pressSequentially('Really. ', { delay: 60 });
  const expected = `${LEAK.slice(0, place)}Really. ${LEAK.slice(place)}`;
  await desk.settled(expected);
  assert.equal(await desk.text(), expected);
  assert.deepEqual(await desk.caret(), [place + 8, place + 8]);
});

scenario('a selection survives the lint', async (desk) => {
  await desk.write(LEAK);
  await desk.select(3, 9);
  await desk.settled(LEAK);
  await desk.page.waitForTimeout(300);
  assert.deepEqual(await desk.caret(), [3, 9]);
});

scenario('words that are still being composed survive', async (desk) => {
  await desk.write('Dear , thank you.');
  await desk.select(5);
  const keyboard = await desk.context.newCDPSession(desk.page);
  for (const text of ['か', 'かん', 'かんじ']) {
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await desk.page.waitForTimeout(250);
    assert.equal(await desk.text(), `Dear ${text}, thank you.`);
  }
  await keyboard.send('Input.insertText', { text: '漢字' });
  assert.equal(await desk.text(), 'Dear 漢字, thank you.');
  await desk.settled('Dear 漢字, thank you.');
  assert.deepEqual(await desk.caret(), [7, 7]);
});

scenario('undo after typing goes on working while findings are drawn', async (desk) => {
  await desk.write('Thank you.');
  await desk.select(10);
  await desk.reply.pressSequentially(' Your crown went well.');
  await desk.settled('Thank you. Your crown went well.');
  for (let step = 0; step < 40 && (await desk.text()) !== 'Thank you.'; step += 1) {
    await desk.page.keyboard.press('Control+Z');
  }
  assert.equal(await desk.text(), 'Thank you.');
});

scenario('clicking a finding puts the caret on its words', async (desk) => {
  await desk.write(LEAK);
  const [first] = await desk.settled(LEAK);
  await desk.finding(first.text).getByRole('button').first().click();
  await eventually(async () => {
    const [start, end] = await desk.caret();
    assert.ok(start >= first.start && end <= first.end, `${start}-${end} is not in ${first.start}-${first.end}`);
  });
  assert.ok(await desk.reply.evaluate((box) => box === document.activeElement));
});

scenario('the status tells the count once the writer pauses', async (desk) => {
  await desk.write(LEAK);
  const [first] = await desk.settled(LEAK);
  assert.ok(first);
  assert.equal(await desk.status.count(), 1);
  await eventually(async () => assert.match(await desk.status.innerText(), /\d/));
});

scenario('an event that is none of the keyboard\'s own is taken all the same', async (desk) => {
  // What an extension that writes into boxes, and a browser that fills in forms, send.
  await desk.reply.evaluate((box, draft) => {
    box.value = draft;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    box.dispatchEvent(new Event('keydown', { bubbles: true }));
  }, LEAK);
  assert.ok((await desk.settled(LEAK)).length > 0);
});

scenario('undo takes nothing out of the review once the reply is empty', async (desk) => {
  const { keyboard } = desk.page;
  await desk.review.click();
  await keyboard.type('They were rude.');
  await desk.reply.click();
  await keyboard.type('Dear Ann');
  for (let step = 0; step < 12; step += 1) await keyboard.press('Control+Z');
  assert.deepEqual([await desk.review.inputValue(), await desk.text()], ['They were rude.', '']);
  assert.ok(await desk.reply.evaluate((box) => box === document.activeElement));
  await desk.review.click();
  await keyboard.press('Control+Z');
  assert.notEqual(await desk.review.inputValue(), 'They were rude.', 'in its own box it is undone');
});

scenario('a tip without a place leaves nothing selected that the next key would replace', async (desk) => {
  await desk.write(LEAK);
  const placed = await desk.settled(LEAK);
  await desk.reply.focus();
  const reached = new Set();
  for (let step = 0; step < 12; step += 1) {
    await desk.page.keyboard.press('Alt+N');
    const [start, end] = await desk.caret();
    reached.add(LEAK.slice(start, end));
  }
  assert.ok(reached.has(''), 'a tip was reached');
  assert.ok(placed.some((finding) => reached.has(finding.text)), 'and words were');
});
