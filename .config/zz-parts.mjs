import { transformSync } from 'esbuild';
import { gzipSync } from 'node:zlib';
import { readFileSync, readdirSync } from 'node:fs';
for (const f of [
  ...readdirSync('src/data')
    .filter((f) => f.endsWith('.ts'))
    .map((f) => 'src/data/' + f),
  'src/model/event-id.ts',
]) {
  const t = transformSync(readFileSync(f, 'utf8'), { loader: 'ts', minify: true, format: 'esm' }).code;
  console.log(f, t.length, gzipSync(t, { level: 9 }).length);
}
