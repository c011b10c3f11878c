// The desk in a frame: takes a review and what the practice says about itself from the page around it, and gives that
// page the reply when somebody presses *Copy reply*. It says nothing before, and nothing to anybody else.

const AROUND = [{origins}];
// The page that has set something: it alone is given the reply.
let surrounding;

if (parent !== window) {
  addEventListener('message', ({ data, origin, source }) => {
    if (source !== parent || !AROUND.includes(origin) || data?.bedside !== 'set') return;
    surrounding = origin;
    take(data);
  });
  // The press is the answer: it holds where the browser lets no frame copy.
  document.addEventListener('bedside-copying', () => {
    if (surrounding) parent.postMessage({ bedside: 'reply', text: window.bedside.desk().draft }, surrounding);
  });
}

async function take({ review, profile }) {
  const desk = await working();
  if (!desk) return;
  if (typeof profile === 'object') desk.act({ profile });
  if (typeof review?.text !== 'string') return;
  const text = review.text.replace(/\r\n?/g, '\n');
  const { review: there, draft, allowed } = desk.desk();
  const lay = () => {
    // The office puts what lies there on the shelf.
    document.dispatchEvent(new Event('bedside-another'));
    desk.act({ open: { ...review, review: text, draft: '', allowed } });
  };
  // The same again, after a reload say: the work goes on.
  if (text === there) return;
  if (!draft.trim()) lay();
  else offer(lay);
}

// The desk once it can be acted on; nothing where it could not start.
async function working() {
  while (place('app') && !window.bedside?.act) await new Promise((go) => { setTimeout(go, 50); });
  return place('app') && window.bedside;
}

// What somebody has written is never taken away unasked.
function offer(lay) {
  const away = () => place('news').replaceChildren();
  tell(
    'There is another review to answer. If you still need the reply to this one, copy it first.',
    button('Open it', () => { away(); lay(); }),
    button('Keep this one', away),
  );
}
