// The engine as a package: packed, installed from its tarball, and used in Node and in a page under a strict policy.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { browser, eventually, leave } from './desk.mjs';

const run = promisify(execFile);
const ROOT = new URL('../../', import.meta.url);
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
const KINDS = { '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm' };
const REVIEW = 'Dr. Lee was kind, but I waited an hour for my crown.';

let folder;
let installed;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bedside-package-'));
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: new URL('pkg/', ROOT) });
  const [{ filename }] = JSON.parse(stdout);
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const flags = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  await run('npm', ['install', ...flags, join(folder, filename)], { cwd: folder });
  installed = join(folder, 'node_modules/bedside-engine');
});

after(async () => {
  await leave();
  await rm(folder, { recursive: true, force: true });
});

/** What a script prints that uses the installed package. */
async function node(script) {
  await writeFile(join(folder, 'script.mjs'), script);
  const { stdout } = await run(process.execPath, ['script.mjs'], { cwd: folder });
  return JSON.parse(stdout);
}

test('what is packed is what belongs there, and nothing runs at its installation', async () => {
  const manifest = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
  const project = await readFile(new URL('Cargo.toml', ROOT), 'utf8');
  assert.ok(project.includes(`\nversion = "${manifest.version}"`));
  assert.equal(manifest.scripts, undefined);
  assert.equal(manifest.dependencies, undefined);
  for (const name of ['LICENSE-MIT', 'LICENSE-APACHE', 'NOTICE', 'THIRD-PARTY', 'README.md', 'index.d.ts']) {
    assert.ok((await readFile(join(installed, name), 'utf8')).length > 500, name);
  }
});

test('the types name what the package gives', async () => {
  const types = await readFile(join(installed, 'index.d.ts'), 'utf8');
  const declared = [...types.matchAll(/^export (?:function|const) (\w+)/gm)].map(([, name]) => name).sort();
  assert.deepEqual(declared, ['init', 'lint', 'read', 'rules', 'version']);
  assert.deepEqual(await node("import * as all from 'bedside-engine'; console.log(JSON.stringify(Object.keys(all).sort()));"), declared);
});

test('in Node it lints, reads and tells its rules', async () => {
  const draft = '👩‍⚕️ Your root canal went well. Ask for Marta.';
  const { report, reading, rules, version } = await node(`
    import { init, lint, read, rules, version } from 'bedside-engine';
    await Promise.all([init(), init()]);
    console.log(JSON.stringify({
      report: lint(${JSON.stringify(draft)}, { review: ${JSON.stringify(REVIEW)}, stars: 2 }),
      reading: read(${JSON.stringify(REVIEW)}, 2), rules: rules(), version,
    }));`);
  const found = report.findings.find(({ rule }) => rule === 'privacy/treatment-detail');
  assert.equal(found.severity, 'error');
  for (const { start, end, text } of report.findings) assert.equal(draft.slice(start, end), text);
  assert.deepEqual(Object.keys(report), ['findings', 'words', 'sentences', 'bytes', 'checked']);
  assert.ok(reading.topics.includes('wait-time'));
  assert.ok(reading.clinical.some(({ text }) => text === 'crown'));
  for (const { start, end, text } of reading.clinical) assert.equal(REVIEW.slice(start, end), text);
  assert.equal(reading.situation, 'real');
  assert.ok(rules.some(({ code }) => code === found.rule));
  for (const rule of rules) assert.ok(rule.title && rule.why && rule.source && rule.wrong && rule.right && rule.step >= 1);
  assert.match(version, /^\d+\.\d+\.\d+$/);
});

test('what is in the profile counts', async () => {
  const [without, within] = await node(`
    import { init, lint } from 'bedside-engine';
    await init();
    const marked = (profile) => lint('Your crown went well, says Crown Street Dental.', { profile }).findings.map(({ text }) => text);
    console.log(JSON.stringify([marked(null), marked({ allowed: ['your crown'], never: ['Dental'] })]));`);
  assert.ok(without.some((text) => /your crown/i.test(text)), without.join());
  assert.ok(!within.some((text) => /^your crown$/i.test(text)), within.join());
  assert.ok(within.includes('Dental') && !without.includes('Dental'));
});

test('stars that cannot be count as unknown, wherever they are given', async () => {
  const marked = await node(`
    import { init, lint, read } from 'bedside-engine';
    await init();
    const gushes = (stars) => lint('We are thrilled to get your feedback!', { stars }).findings.some(({ rule }) => rule === 'tone/gushing');
    const odd = [0, -1, 1.5, 6, 257, NaN, null, undefined];
    console.log(JSON.stringify([[1, 2].map(gushes), odd.map(gushes),
      odd.filter((stars) => JSON.stringify(read('Rude.', stars)) !== JSON.stringify(read('Rude.')))]));`);
  assert.deepEqual(marked, [[true, true], Array(8).fill(false), []]);
});

test('what is asked wrongly is told, and nothing is asked before the start', async () => {
  const told = await node(`
    import { init, lint, read, rules } from 'bedside-engine';
    const tells = (act) => { try { act(); } catch (error) { return error.name + ': ' + error.message; } };
    const early = [() => lint('a'), () => read('a'), () => rules()].map(tells);
    const failed = await init(new Uint8Array([1, 2, 3])).then(() => 'started', () => 'failed');
    await init();
    console.log(JSON.stringify([...early, failed, tells(() => lint(7)), tells(() => lint('a', { review: 7 })), tells(() => read(null)),
      lint('').findings.length > 0, lint('Your crown \\ud83d went \\udc00.', null).words]));`);
  for (const line of told.slice(0, 3)) assert.equal(line, 'Error: The engine has not started: await init() first.');
  assert.equal(told[3], 'failed');
  for (const line of told.slice(4, 7)) assert.match(line, /^TypeError: The .+ should be a text\.$/);
  assert.equal(told[7], false);
  assert.ok(told[8] > 2);
});

test('the example for Node ends with 1 where something must not go out', async () => {
  await cp(new URL('embed/node/check.mjs', ROOT), join(folder, 'check.mjs'));
  const check = (draft) => run(process.execPath, ['check.mjs', draft], { cwd: folder });
  await assert.rejects(check('Your crown went well.'), ({ code, stdout }) => code === 1 && stdout.includes('your crown'.slice(1)));
  const { stdout } = await check('Thank you for your feedback.');
  assert.ok(!stdout.includes('error:'));
});

test('the example page works under a strict policy', async () => {
  const served = join(folder, 'served');
  await cp(new URL('embed/page/', ROOT), served, { recursive: true });
  await cp(installed, join(served, 'bedside-engine'), { recursive: true });
  const asked = [];
  const server = createServer(async (request, response) => {
    asked.push(request.url);
    const name = request.url === '/' ? '/index.html' : request.url;
    const content = await readFile(new URL(`.${name}`, `${pathToFileURL(served)}/`)).catch(() => undefined);
    response.writeHead(content ? 200 : 404, { 'Content-Type': KINDS[extname(name)] ?? 'text/plain', 'Content-Security-Policy': POLICY });
    response.end(content);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const page = await (await browser()).newPage();
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  try {
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const reply = page.getByRole('textbox', { name: 'Your reply' });
    await page.getByRole('status').filter({ hasText: 'words' }).waitFor();
    const before = asked.length;
    await reply.fill('Your root canal went well.');
    await eventually(async () => assert.match(await page.getByRole('list').innerText(), /error: .*root canal/i));
    await reply.fill('Thank you for your feedback.');
    await eventually(async () => assert.ok(!(await page.getByRole('list').innerText()).includes('error:')));
    assert.equal(asked.length, before, 'what is typed asks nobody');
    assert.deepEqual(said.filter((line) => !line.includes('favicon')), []);
  } finally {
    await page.close();
    server.closeAllConnections();
    server.close();
  }
});
