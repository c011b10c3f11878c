// Lets the desk work without a network from the second visit on. A new version is offered, never
// forced: the page that is open stays as it is until somebody reloads it.

const workers = navigator.serviceWorker;

// Where a policy guards addresses of scripts, this is the only one that passes.
function workerAddress() {
  const address = 'sw.js';
  const policy = window.trustedTypes?.createPolicy('bedside', { createScriptURL: () => address });
  return policy ? policy.createScriptURL(address) : address;
}

// Browsers offer no worker on unsafe addresses, and refuse it in some private windows.
workers?.register(workerAddress()).catch(() => {});
// A page that came from one version is handed over to the next: that one is ready now.
workers?.addEventListener('controllerchange', () => tell(
  'A new version is ready. Reload when you like.',
  button('Reload', () => location.reload()),
  button('Later'),
));
