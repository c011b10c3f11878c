// The proof: someone uses every feature of the site and of the one file, and a witness finds that nothing left,
// by any door. In a network namespace of its own, where all addresses lead to this very computer, the kernel
// counts too. A page that does leak shows that the witness sees each door.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { siteFiles } from './host.mjs';

const WALK = new URL('walk.mjs', import.meta.url).pathname;
/** Makes all addresses there are this computer's own, so that nobody gives up for want of a network. */
const SEAL = 'ip link set lo up && ip route add local 0.0.0.0/0 dev lo';
const canSeal = spawnSync('unshare', ['-n', 'sh', '-c', SEAL]).status === 0;
const WHY = 'no network namespace can be made here (on Linux: as root, with iproute2); the proxy and the taps bear witness alone';

/** Walks, in a namespace where that can be; tells what the walk has told. */
async function walk(where) {
  const [program, rest] = canSeal ? ['unshare', ['-n', 'sh', '-c', `${SEAL} && exec node "$0" "$1"`, WALK, where]] : ['node', [WALK, where]];
  const child = spawn(program, rest, {
    stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, BEDSIDE_SEALED: canSeal ? 'yes' : '' },
  });
  const chunks = [];
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  const [code] = await once(child, 'close');
  assert.equal(code, 0, `the walk through ${where} came to its end`);
  return JSON.parse(Buffer.concat(chunks));
}

/** What every walk must have used, so that a page that shows nothing can prove nothing. */
const FEATURES = ['the desk', '#record', '#shelf', '#practice', '#guide', '#keys', '#privacy', 'Copy reply', 'Start me off', 'Ignore once',
  'Clear everything, confirmed'];

for (const where of ['site', 'file']) {
  test(`every feature of the ${where} is used, and nothing leaves`, { timeout: 240_000 }, async (context) => {
    const { used, seen, sent, loading } = await walk(where);
    for (const feature of FEATURES) assert.ok(used.some((name) => name.startsWith(feature)), `${feature} was used: ${used.join(', ')}`);
    assert.deepEqual(seen, []);
    const hosts = loading.filter((line) => line.startsWith('request')).map((line) => new URL(line.split(' ')[1]).hostname);
    assert.deepEqual([...new Set(hosts)], where === 'site' ? ['127.0.0.1'] : [''], 'the host alone is asked while it loads');
    context.diagnostic(`${used.length} uses`);
    await context.test('nor does the kernel know of anything sent', { skip: !sent && WHY }, () => {
      assert.deepEqual(sent, { TcpActiveOpens: 0, UdpOutDatagrams: 0, IpOutNoRoutes: 0 });
    });
  });
}

test('a page that leaks is caught at each door', { timeout: 60_000 }, async (context) => {
  const { seen, sent } = await walk('canary');
  const caught = (what) => assert.ok(seen.some((line) => what.test(line)), `${what}: ${seen.join('\n')}`);
  for (const path of ['fetch', 'beacon', 'events', 'picture', 'prefetch', 'navigation']) caught(new RegExp(`^proxy \\w+ http://203.0.113.7/${path}`));
  caught(/^proxy .*203\.0\.113\.7.*(socket|:80)/);
  for (const door of ['fetch', 'sendBeacon', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'RTCPeerConnection', 'open']) caught(new RegExp(`^door ${door}`));
  caught(/^window$/);
  caught(/^websocket ws:/);
  await context.test('and by the kernel', { skip: !sent && WHY }, () => {
    assert.ok(sent.TcpActiveOpens > 0 && sent.UdpOutDatagrams > 0, JSON.stringify(sent));
  });
});

test('the code of the desk and of the office names no way out', async () => {
  const scripts = (await siteFiles()).filter((name) => name.endsWith('.js') && name !== 'sw.js');
  assert.equal(scripts.length, 2);
  for (const name of scripts) {
    const code = await readFile(new URL(`../../dist/${name}`, import.meta.url), 'utf8');
    // The one fetch is that of its own module, when it starts.
    assert.equal(code.match(/\bfetch\(/g)?.length, 1, name);
    assert.ok(code.includes('fetch(module_or_path)'), name);
    for (const door of ['XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'sendBeacon', 'RTCPeerConnection', 'importScripts', 'BroadcastChannel']) {
      assert.ok(!code.includes(door), `${name}: ${door}`);
    }
  }
});
