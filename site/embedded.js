// The desk in a frame: takes a review and what the practice says about itself from the page around it, and gives that
// page the reply when somebody presses *Copy reply*. It says nothing before, and nothing to anybody else.

const AROUND = [{origins}];
// The page that has set something: it alone is given the reply.
let surrounding;
// Whether the office, or the desk, has stopped instead of opening.
let stopped = false;

if (parent !== window) {
  // Once the scripts below have said what they bring.
  queueMicrotask(promise);
  addEventListener('error', ({ error }) => { stopped ||= error?.name === 'RuntimeError'; });
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

// What the page promises must hold in a frame, too.
async function promise() {
  const only = 'Only the reply that you copy leaves this desk';
  document.querySelector('#app > p').textContent = `A drafting desk for public answers to patients' reviews. ${only}.`;
  if (await until(() => window.bedside?.act)) document.querySelector('.promise').firstChild.data = only;
}

async function take({ review, profile }) {
  const desk = await opened();
  if (!desk) return;
  // What somebody has told under *Your practice* goes before it: the office knows.
  if (profile && typeof profile === 'object') (desk.around ?? ((said) => desk.act({ profile: said })))(profile);
  if (typeof review?.text !== 'string') return;
  const text = review.text.replace(/\r\n?/g, '\n');
  const { review: there, draft } = desk.desk();
  const lay = () => {
    // The office puts what lies there on the shelf, or refuses where it cannot.
    if (!document.dispatchEvent(new Event('bedside-another', { cancelable: true }))) return;
    desk.act({ open: { ...review, review: text, draft: '', allowed: desk.desk().allowed } });
  };
  // The same again, after a reload say: the work goes on.
  if (text === there) return;
  if (!draft.trim()) lay();
  else offer(lay);
}

// The desk once the office beside it has its door, or never will: before that nobody keeps what lies there, and the
// next review would be taken for a change of the last one. Nothing where the desk could not start.
async function opened() {
  return await until(() => window.bedside?.act && (stopped || 'draft' in window.bedside)) && window.bedside;
}

// Waits until that is so; tells whether the desk is still there.
async function until(so) {
  while (place('app') && !so()) await new Promise((go) => { setTimeout(go, 50); });
  return Boolean(place('app'));
}

// What somebody has written is never taken away unasked.
function offer(lay) {
  tell(
    'There is another review to answer. If you still need the reply to this one, copy it first.',
    button('Open it', lay),
    button('Keep this one'),
  );
}
