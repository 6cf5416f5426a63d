/** A worker that does what the path of its job says: hang, eat memory, exit, throw; anything else succeeds. */
export default function run({ path }) {
  if (path === 'hang') for (;;);
  if (path === 'eat') {
    const eaten = [];
    for (;;) eaten.push(new Array(10_000).fill(eaten.length + 0.5));
  }
  if (path === 'exit') process.exit(7);
  if (path === 'throw') throw new RangeError('out of luck');
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
