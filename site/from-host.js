// Starts the desk where a host serves it, and then the office.

const works = await start(async () => {
  const { default: init } = await import('{glue}');
  await init({ module_or_path: '{engine}' });
});

if (works) {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = '{office-sheet}';
  document.head.append(sheet);
  await open(async () => {
    const { default: init } = await import('{office-glue}');
    await init({ module_or_path: '{office-engine}' });
  });
}
