// Checks a reply on the command line: `node check.mjs 'Your crown went well.' 'The review that it answers'`.
// Ends with 1 where something must not go out, so that a script can stop there.

import { init, lint, rules } from 'bedside-engine';

await init();

const [draft = '', review] = process.argv.slice(2);
const { findings } = lint(draft, { review });
const titles = new Map(rules().map(({ code, title }) => [code, title]));

for (const { severity, rule, text, message, fixes } of findings) {
  console.log(`${severity}: ${titles.get(rule)}${text && `: "${text}"`}`);
  console.log(`  ${message}`);
  if (fixes.length > 0) console.log(`  Instead: ${fixes.map((fix) => fix || '(leave it out)').join(' / ')}`);
}

process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
