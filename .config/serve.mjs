// `npm start`: builds, serves a plain article page with the seed story under the full policy, and says where.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { POLICY } from './policy.mjs';
import { startStaticServer } from './static-server.mjs';

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');

const { status } = spawnSync(process.execPath, [join(root, '.config/build.mjs')], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(1);

const { port, close } = await startStaticServer({
  mounts: {
    '/': join(root, '.config/start'),
    '/cdn': join(dist, 'cdn'),
    '/examples': join(dist, 'examples'),
    '/themes': join(dist, 'themes'),
  },
  headers: { 'content-security-policy': POLICY },
  port: Number(process.env.PORT ?? 8080),
  host: 'localhost',
  next: true,
});
console.log(`\nA page with the seed story: http://localhost:${port}/\nCtrl-C ends it.`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => close().then(() => process.exit(0)));
