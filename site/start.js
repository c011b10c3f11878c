// Starts the engine. The desk may claim to check only once the engine has shown that it can: it must
// find the leak in a line that was made for that. Where it does not, a plain page says so.

const SAMPLE = 'Your root canal went well.';
const place = (id) => document.getElementById(id);

// Tells whether the desk works.
async function start(load) {
  const plain = place('plain');
  await painted();
  try {
    await load();
    await rest();
    const { findings } = window.bedside.lint(SAMPLE, {});
    if (!findings.some(({ severity }) => severity === 'error')) throw new Error();
    performance.mark('answered');
  } catch {
    writePlainly(plain);
    return false;
  }
  plain.remove();
  place('tested').textContent = 'Bedside checked itself when it started: working.';
  // The desk is drawn in a task of its own, between this one and the next.
  await rest();
  performance.mark('ready');
  return true;
}

// Ends a task, so that a slow computer can do something else in between.
const rest = () => new Promise((rested) => { setTimeout(rested); });

// When the words that stand in for the desk are on the screen: the next frame is asked for once the first is drawn. What comes
// then keeps a slow computer busy. A page that nobody sees draws nothing, and does not wait.
function painted() {
  if (document.hidden) return undefined;
  return new Promise((shown) => {
    requestAnimationFrame(() => requestAnimationFrame(shown));
    setTimeout(shown, 100);
  });
}

// Opens the office beside the desk. The desk checks without it, so its failing is told and no more.
async function open(load) {
  try {
    await load();
    performance.mark('open');
  } catch {
    // Whoever waits for its door waits no longer.
    window.bedside.draft ??= null;
    document.body.className = 'alone';
    tell('The desk checks your reply, but less closely: the part that weighs whole sentences, reads the review and keeps records could not start. Reloading may help.', button('Dismiss'));
  }
}

// A page to write on and to copy from, with what was kept from before.
function writePlainly(plain) {
  place('app').remove();
  plain.hidden = false;
  document.title = 'Not checked';
  const box = plain.querySelector('textarea');
  let kept = {};
  try {
    kept = JSON.parse(sessionStorage.bedside);
    box.value = kept.draft ?? '';
  } catch { /* Nothing was kept, or nothing may be. */ }
  // As the desk reads it, should a reload help.
  box.oninput = () => {
    try {
      sessionStorage.bedside = JSON.stringify({ ...kept, draft: box.value });
    } catch { /* There is no room, or nothing may be kept. */ }
  };
  plain.querySelector('button').onclick = ({ target }) => {
    box.select();
    target.textContent = document.execCommand('copy') ? 'Copied' : 'Press Ctrl+C to copy';
  };
}

// A line that stays in sight until it is put away, below those that tell something else.
function tell(text, ...buttons) {
  const news = place('news');
  for (const other of [...news.children]) if (other.firstChild.data === text) other.remove();
  const notice = document.createElement('div');
  notice.className = 'notice';
  notice.append(text, ...buttons);
  news.append(notice);
}

// Every answer puts its line away.
function button(name, act) {
  const element = document.createElement('button');
  element.textContent = name;
  element.onclick = () => {
    element.parentNode.remove();
    // The focus went with it: back to the work.
    place('reply')?.focus({ preventScroll: true });
    act?.();
  };
  return element;
}

// An engine that has stopped never marks or keeps anything again, while the boxes still take every word. Which of the two it was
// no browser tells for certain.
addEventListener('error', ({ error }) => {
  if (!window.WebAssembly || !(error instanceof WebAssembly.RuntimeError)) return;
  place('tested').textContent = '';
  tell('A part of Bedside has stopped: what you write may no longer be checked or kept. Copy your text, then reload the page.');
  // It may be the office: the desk counts on it no longer, and does not say that something is put aside there.
  if (window.bedside) window.bedside.draft = null;
});

// Clearing empties every store, also where the office could not start.
document.addEventListener('bedside-clearing', () => {
  for (const name of ['localStorage', 'sessionStorage']) {
    try {
      const store = window[name];
      for (const key of Object.keys(store)) if (key.startsWith('bedside')) store.removeItem(key);
    } catch { /* Nothing is kept there. */ }
  }
});

// A link to a place on the page. A browser that follows one takes the focus away from it, so the dialog that opens could
// not give it back when it closes; a step in the history leaves it there.
addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="#"]');
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  if (link.href === location.href) return;
  history.pushState(null, '', link.href);
  dispatchEvent(new Event('hashchange'));
});
