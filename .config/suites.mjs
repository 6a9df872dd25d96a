// Which folder of test/ is run by what.

/** In real browsers, by web-test-runner. */
export const DOM_FOLDERS = ['views', 'styles', 'elements', 'stories', 'themes'];

/** By runners of their own, or by the type checker, or not at all. Every other folder holds plain Node tests. */
export const OTHER_FOLDERS = ['pages', 'storybook', 'visual', 'bench', 'support', 'types'];
