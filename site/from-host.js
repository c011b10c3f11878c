// Starts the desk where a host serves it.

await start(async () => {
  const { default: init } = await import('{glue}');
  await init({ module_or_path: '{engine}' });
});
