// A static host for the finished site: under any folder, stopped and started again on its port, and
// able to bring out a next version. It sends what `_headers` asks for, and notes what was asked of it.

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const DIST = new URL('../../dist/', import.meta.url);
const KINDS = {
  html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css', wasm: 'application/wasm',
  svg: 'image/svg+xml', png: 'image/png', txt: 'text/plain; charset=utf-8', webmanifest: 'application/manifest+json',
};

/** The names of the files that a visitor may ask for. */
export async function siteFiles(site = DIST) {
  const names = await readdir(site);
  return names.filter((name) => name !== '_headers' && name !== 'SHA256SUMS' && !/\.(br|gz)$/.test(name));
}

export class Host {
  asked = [];
  #files = new Map();
  #headers;
  #server;
  #port = 0;

  /** Starts to serve the site below `folder`, which begins and ends with a slash. */
  static async open(folder = '/', site = DIST) {
    const host = new Host();
    host.folder = folder;
    host.#headers = await readFile(new URL('_headers', site), 'utf8');
    for (const name of await siteFiles(site)) host.#files.set(name, await readFile(new URL(name, site)));
    await host.start();
    return host;
  }

  get address() {
    return `http://127.0.0.1:${this.#port}${this.folder}`;
  }

  async start() {
    this.#server = createServer((request, response) => this.#answer(request, response));
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = this.#server.address().port;
  }

  /** Ends all connections; whoever asks now is refused. */
  async stop() {
    if (!this.#server.listening) return;
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  /** Brings out a version of the site whose page has another title. */
  update(title) {
    const page = Buffer.from(this.#text('index.html').replace(/<title>.*<\/title>/, `<title>${title}</title>`));
    const [before, after] = [this.#files.get('index.html'), page].map(hash);
    const worker = this.#text('sw.js').replace(before, after).replace(/(CACHE = .*\})\S+`/, `$1${title}\``);
    this.#files.set('index.html', page);
    this.#files.set('sw.js', Buffer.from(worker));
  }

  /** Sends no headers of ours any more, as some hosts can't. */
  sendBare() {
    this.#headers = '';
  }

  /** Sends these bytes for that file, whatever was built. */
  spoil(name, content) {
    this.#files.set(name, Buffer.from(content));
  }

  #text(name) {
    return this.#files.get(name).toString('utf8');
  }

  #answer(request, response) {
    this.asked.push(request.url);
    const [path] = request.url.split('?');
    const name = path.startsWith(this.folder) ? path.slice(this.folder.length) || 'index.html' : undefined;
    const content = this.#files.get(name);
    const headers = headersFor(this.#headers, name);
    headers['Content-Type'] = KINDS[content ? name.split('.').pop() : 'txt'];
    response.writeHead(content ? 200 : 404, headers);
    response.end(content ?? 'There is no such page.');
  }
}

/** What the text of a `_headers` file asks to be sent with that file. */
export function headersFor(text, name) {
  const lines = text.split('\n');
  const below = (path) => {
    const start = lines.indexOf(path) + 1;
    const end = lines.findIndex((line, index) => index >= start && !line.startsWith(' '));
    return start ? lines.slice(start, end) : [];
  };
  const own = [...below('/*'), ...below(`/${name}`)];
  return Object.fromEntries(own.map((line) => line.trim().split(/: (.*)/s).slice(0, 2)));
}

/** A content's hash as the worker's list writes it. */
export function hash(content) {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
