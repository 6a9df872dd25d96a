// A reporter for node:test that writes {passed, failed, skipped} as JSON to where --test-reporter-destination points.
export default async function* count(source) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (type === 'test:pass' && data.nesting === 0 && /\.test\.[jt]s$/.test(data.name)) {
      // Node reports a file in which there is no test as one that passes.
      console.error(`${data.name} holds no test.`);
      counts.failed += 1;
    } else if (data.details?.type === 'suite') {
      // A suite's own failure only repeats its tests', unless a hook of it threw.
      if (type === 'test:fail' && data.details.error?.failureType === 'hookFailed') counts.failed += 1;
    } else if (data.skip !== undefined) counts.skipped += 1;
    else if (type === 'test:pass') counts.passed += 1;
    else if (data.todo === undefined) counts.failed += 1;
  }
  yield JSON.stringify(counts);
}
