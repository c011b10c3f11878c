// The files for other hosts, each in the server that it is for: every file of the site arrives whole,
// compressed for those who can read that, and with the headers that `_headers` asks for.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { eventually } from './desk.mjs';
import { hash, headersFor, siteFiles } from './host.mjs';

const DIST = new URL('../../dist/', import.meta.url);
const RELEASE = new URL('../../release/hosting/', import.meta.url);

/** Each server: its program, the file made for it, the encodings it can send, and how it is started. */
const SERVERS = [
  {
    name: 'nginx',
    program: '/usr/sbin/nginx',
    encodings: ['gzip'],
    async start(folder, port) {
      const site = (await readFile(new URL('nginx.conf', RELEASE), 'utf8'))
        .replace('listen 80;', `listen 127.0.0.1:${port};`)
        .replace('root /srv/bedside;', `root ${folder}/site;`);
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`);
      await writeFile(join(folder, 'whole.conf'), `daemon off; pid ${folder}/pid; error_log stderr;
        events {} http { access_log off; ${temporary.join(' ')}
        ${site} }`);
      return ['-e', 'stderr', '-c', join(folder, 'whole.conf')];
    },
  },
  {
    name: 'Caddy',
    program: '/usr/bin/caddy',
    encodings: ['br', 'gzip'],
    async start(folder, port) {
      const site = (await readFile(new URL('Caddyfile', RELEASE), 'utf8'))
        .replace('\n:80 {', `\nhttp://127.0.0.1:${port} {`)
        .replace('root * /srv/bedside', `root * ${folder}/site`);
      await writeFile(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${site}`);
      return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
    },
  },
  {
    name: 'Apache',
    program: '/usr/sbin/apache2',
    encodings: ['br', 'gzip'],
    async start(folder, port) {
      await cp(new URL('apache.htaccess', RELEASE), join(folder, 'site/.htaccess'));
      const modules = ['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'rewrite'];
      await writeFile(join(folder, 'whole.conf'), `ServerName 127.0.0.1
        ${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
        Listen 127.0.0.1:${port}
        PidFile ${folder}/pid
        TypesConfig /etc/mime.types
        DefaultRuntimeDir ${folder}
        ErrorLog ${folder}/errors
        User www-data
        DocumentRoot ${folder}/site
        <Directory ${folder}/site>
          AllowOverride FileInfo Indexes AuthConfig
          Require all granted
        </Directory>`);
      return ['-X', '-f', join(folder, 'whole.conf')];
    },
  },
];

/** Asks for a path as it is written; the body comes as it was sent. */
async function ask(port, path, encoding) {
  const request = get({ host: '127.0.0.1', port, path, headers: encoding ? { 'Accept-Encoding': encoding } : {} });
  const [response] = await once(request, 'response');
  const chunks = [];
  for await (const chunk of response) chunks.push(chunk);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function check(port, encodings) {
  const wanted = await readFile(new URL('_headers', DIST), 'utf8');
  for (const name of await siteFiles()) {
    const built = await readFile(new URL(name, DIST));
    const paths = name === 'index.html' ? ['/', '/index.html'] : [`/${name}`];
    for (const path of paths) {
      for (const encoding of [undefined, ...encodings]) {
        const answer = await ask(port, path, encoding);
        assert.equal(answer.status, 200, path);
        const packed = answer.headers['content-encoding'];
        const body = packed === 'br' ? brotliDecompressSync(answer.body) : packed === 'gzip' ? gunzipSync(answer.body) : answer.body;
        assert.equal(hash(body), hash(built), `${path}, ${encoding}`);
        if (encoding && existsSync(new URL(`${name}.${encoding === 'br' ? 'br' : 'gz'}`, DIST))) assert.equal(packed, encoding, path);
        for (const [header, value] of Object.entries(headersFor(wanted, name))) {
          assert.equal(answer.headers[header.toLowerCase()], value, `${header} of ${path}, ${encoding}`);
        }
        assert.equal(answer.headers['content-type'].split(';')[0], KINDS[name.split('.').pop()], path);
      }
    }
  }
}

const KINDS = {
  html: 'text/html', js: 'text/javascript', css: 'text/css', wasm: 'application/wasm', svg: 'image/svg+xml',
  png: 'image/png', txt: 'text/plain', webmanifest: 'application/manifest+json',
};

for (const { name, program, encodings, start } of SERVERS) {
  test(`${name} sends the site as it should`, { timeout: 60_000, skip: !existsSync(program) && `there is no ${program}` }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'bedside-host-'));
    await chmod(folder, 0o755);
    await cp(DIST, join(folder, 'site'), { recursive: true });
    const port = await freePort();
    const errors = [];
    const server = spawn(program, await start(folder, port), { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: folder } });
    server.stderr.on('data', (data) => errors.push(data));
    try {
      await eventually(async () => assert.equal((await ask(port, '/')).status, 200), 15_000);
      await check(port, encodings);
      const { status, headers } = await ask(port, '/nothing-here');
      assert.equal(status, 404);
      assert.ok(headers['content-security-policy'], 'a refusal carries the policy too');
      assert.notEqual((await ask(port, '/_headers')).status, 200);
    } catch (error) {
      error.message += `\n${Buffer.concat(errors)}`;
      throw error;
    } finally {
      server.kill();
      if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
      await rm(folder, { recursive: true, force: true });
    }
  });
}
