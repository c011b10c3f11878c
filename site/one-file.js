// Starts the desk where everything stands in one file: the engine is in the page, packed as text.

// Four bytes stand in five characters, each a digit to the base of 85. The digits begin at `(`;
// `!` stands for `<`, which would end the block too soon.
function unpack({ textContent, dataset }) {
  const text = textContent.replace(/\s/g, '');
  const view = new DataView(new ArrayBuffer((text.length / 5) * 4));
  for (let group = 0; group * 5 < text.length; group += 1) {
    let word = 0;
    for (const digit of text.slice(group * 5, group * 5 + 5)) {
      word = word * 85 + (digit === '!' ? '<' : digit).charCodeAt(0) - 40;
    }
    view.setUint32(group * 4, word);
  }
  return new Uint8Array(view.buffer, 0, dataset.bytes);
}

function module(id) {
  const packed = new Blob([unpack(place(id))]);
  return new Response(packed.stream().pipeThrough(new DecompressionStream('deflate')), {
    headers: { 'Content-Type': 'application/wasm' },
  });
}

if (await start(() => __wbg_init({ module_or_path: module('engine') }))) {
  await open(() => openOffice({ module_or_path: module('office-engine') }));
}

// There is no second file to link to: the licences stand below the desk.
addEventListener('click', (event) => {
  if (!event.target.closest('a[href="licences.txt"]')) return;
  event.preventDefault();
  const licences = place('licences');
  licences.open = true;
  licences.scrollIntoView();
});
