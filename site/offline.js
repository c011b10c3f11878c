// Lets the desk work without a network from the second visit on. A new version is offered, never
// forced: the page that is open stays as it is until somebody reloads it.

const workers = navigator.serviceWorker;
const offer = document.getElementById('offer');

// Where a policy guards addresses of scripts, this is the only one that passes.
function workerAddress() {
  const address = 'sw.js';
  const policy = window.trustedTypes?.createPolicy('bedside', { createScriptURL: () => address });
  return policy ? policy.createScriptURL(address) : address;
}

function button(name, act) {
  const element = document.createElement('button');
  element.textContent = name;
  element.onclick = act;
  return element;
}

// Browsers offer no worker on unsafe addresses, and refuse it in some private windows.
workers?.register(workerAddress()).catch(() => {});
// A page that came from one version is handed over to the next: that one is ready now.
workers?.addEventListener('controllerchange', () => {
  const notice = document.createElement('div');
  notice.className = 'notice';
  notice.append(
    'A new version is ready. Reload when you like.',
    button('Reload', () => location.reload()),
    button('Later', () => notice.remove()),
  );
  offer.replaceChildren(notice);
});
