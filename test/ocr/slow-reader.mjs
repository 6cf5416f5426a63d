/** A worker that needs long for five pages and tells of each, or hangs, as the path of its job says. */
export default async function run({ path, progress }) {
  if (path === 'hang') for (;;);
  for (let page = 1; page <= 5; page += 1) {
    await new Promise((done) => setTimeout(done, 700));
    progress.postMessage({ page, pages: 5 });
  }
  return {
    status: 'ok',
    json: '{}',
    sha256: '',
    milliseconds: 0,
    tasks: 0,
    deadlines: 0,
    references: 0,
    targets: 0,
    units: 0,
    warnings: 0,
  };
}
