/**
 * `npm run bench -- zoom`: a scripted zoom into a million invented events, a picture at every third step of it. Writes
 * zoom/*.png and zoom.md, for eyes: nobody can tell from figures whether what is seen stays where it is.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startBenchServer } from './bench-server.js';
import { LIBRARIES } from './libraries.js';
import { launchBrowser } from './measure-page.js';

const { values } = parseArgs({ options: { n: { type: 'string', default: '1000000' } } });
const count = Number(values.n);
/** From ten years to hours: eight pictures, each at a quarter of the stretch before it. */
const FRAMES = 8;
const FACTOR = 4 ** (1 / 3);

const folder = join(import.meta.dirname, 'zoom');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const server = await startBenchServer(LIBRARIES.filter(({ id }) => id === 'ours'));
const browser = await launchBrowser();
const rows: string[] = [];
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 640 });
  await page.goto(`${server.url}/ours`);
  await page.evaluate(`bench.prepare(${count})`);
  const first = (await page.evaluate('bench.first()')) as number;
  await page.waitForFunction(
    () => /in view/.test(document.querySelector('news-timeline')!.shadowRoot!.querySelector('.tools p')!.textContent!),
    { timeout: 60_000 },
  );
  console.log(`first picture after ${first.toFixed(0)} ms`);
  for (let frame = 0; frame < FRAMES; frame++) {
    const seen = await page.evaluate(
      async (steps, factor) => {
        const element = document.querySelector('news-timeline')!;
        let slowest = 0;
        for (let step = 0; step < steps; step++) {
          const began = performance.now();
          element.zoomBy(factor);
          await element.updateComplete;
          slowest = Math.max(slowest, performance.now() - began);
          await new Promise(requestAnimationFrame);
        }
        await new Promise(requestAnimationFrame);
        const root = element.shadowRoot!;
        return {
          slowest,
          said: root.querySelector('.tools p')!.textContent!.trim(),
          names: root.querySelectorAll('.name span').length,
          elements: root.querySelectorAll('*').length,
          days: (element.visibleRange![1] - element.visibleRange![0]) / 86_400_000,
        };
      },
      frame === 0 ? 0 : 3,
      FACTOR,
    );
    const name = `${String(frame + 1).padStart(2, '0')}.png`;
    writeFileSync(join(folder, name), await page.screenshot());
    rows.push(
      `| [${name}](zoom/${name}) | ${seen.days.toPrecision(3)} | ${seen.said} | ${seen.names} | ${seen.elements} | ${frame === 0 ? '' : seen.slowest.toFixed(1)} |`,
    );
    console.log(rows.at(-1));
  }
} finally {
  await browser.close();
  await server.close();
}
writeFileSync(
  join(import.meta.dirname, 'zoom.md'),
  `# A zoom into ${count.toLocaleString('en-GB')} invented events

Three steps from picture to picture, each closer by ${FACTOR.toFixed(2)} around the middle. A name that is there stays while it is in view.

| Picture | Days in view | Said above it | Names | Elements | Slowest step, ms of script |
| --- | ---: | --- | ---: | ---: | ---: |
${rows.join('\n')}

Written by \`npm run bench -- zoom\`. The figures belong to the machine.
`,
);
