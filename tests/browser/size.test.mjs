// A megabyte in either box: the page lives, loses nothing, and says what is checked.

import assert from 'node:assert/strict';
import { eventually, scenario } from './desk.mjs';

const SENTENCE = 'Thank you for your feedback, and your root canal went well. ';
const MEGABYTE = SENTENCE.repeat(Math.ceil(1_048_576 / SENTENCE.length));

for (const [name, box] of [['reply', (desk) => desk.reply], ['review', (desk) => desk.review]]) {
  scenario(`a megabyte pasted into the ${name} is kept whole`, async (desk) => {
    const before = await desk.page.getByText(/checked|compared/i).count();
    await desk.copyElsewhere(MEGABYTE);
    await box(desk).focus();
    await desk.page.keyboard.press('Control+V');
    await eventually(async () => assert.equal((await box(desk).inputValue()).length, MEGABYTE.length), 20_000);
    await eventually(async () => {
      assert.ok((await desk.page.getByText(/checked|compared/i).count()) > before, 'says what is checked');
    }, 20_000);
    // Alive: the next words arrive, and the text before them is untouched.
    await box(desk).pressSequentially('End.');
    await eventually(async () => assert.equal(await box(desk).inputValue(), `${MEGABYTE}End.`), 20_000);
  });
}
