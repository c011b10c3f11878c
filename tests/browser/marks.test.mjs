// Underlines stand under the right words, whatever the script.

import assert from 'node:assert/strict';
import { scenario } from './desk.mjs';

const TEXTS = {
  'emoji before the words': '🙏🏽👩‍⚕️ Thank you. Your root canal went well. 🎉',
  'right-to-left words around them': 'שלום דנה. Your root canal went well. תודה רבה.',
  'Arabic and combining marks': 'مرحبا. Noël ne\u0301e. Your root canal went well.',
  'line breaks and a trailing one': 'Hello,\n\nYour root canal went well.\n',
};

for (const [name, text] of Object.entries(TEXTS)) {
  scenario(`underlines hold their words: ${name}`, async (desk) => {
    await desk.write(text);
    const placed = await desk.settled(text);
    assert.ok(placed.some((finding) => finding.severity === 'error'));
    for (const finding of placed) {
      assert.equal(text.slice(finding.start, finding.end), finding.text);
    }
    for (const mark of await desk.marks()) {
      assert.equal(mark.text, text.slice(mark.start, mark.end));
    }
  });
}

const LONG = 'Thank you for your feedback, which we read with care and attention. '.repeat(30)
  + 'Averyveryverylongwordwithoutanyplacetobreakit'.repeat(4)
  + '\n\n  Your root canal went well.\n';

for (const width of [320, 700, 1440]) {
  scenario(`text and underlines wrap alike at ${width} px`, async (desk) => {
    await desk.write(LONG);
    await desk.settled(LONG);
    const [box, mirror] = await desk.page.evaluate(() => {
      const size = (element) => {
        const style = getComputedStyle(element);
        const inner = element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
        return { inner, font: style.font, height: element.scrollHeight };
      };
      const [range] = CSS.highlights.get('bedside-error');
      const box = [...document.querySelectorAll('textarea')].find((area) => area.value.includes('root canal'));
      return [size(box), size(range.startContainer.parentElement)];
    });
    assert.deepEqual(mirror, box);
  }, { viewport: { width, height: 800 } });
}

scenario('underlines scroll with the text', async (desk) => {
  await desk.write(LONG.repeat(3));
  await desk.settled(LONG.repeat(3));
  await desk.reply.evaluate((box) => { box.scrollTop = 200; });
  await desk.page.waitForTimeout(100);
  const [box, mirror] = await desk.page.evaluate(() => {
    const [range] = CSS.highlights.get('bedside-error');
    const box = [...document.querySelectorAll('textarea')].find((area) => area.value.includes('root canal'));
    return [box.scrollTop, range.startContainer.parentElement.scrollTop];
  });
  assert.equal(mirror, box);
});
