import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { StorybookConfig } from '@storybook/web-components-vite';

const root = resolve(import.meta.dirname, '../..');
// Storybook warns of a pattern that matches nothing, so the guides are named once there are some.
const guides = existsSync(`${root}/stories/guides`) ? ['../../stories/guides/**/*.mdx'] : [];

const config: StorybookConfig = {
  stories: ['../../stories/**/*.stories.ts', ...guides],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  // A picture stays a file: a data set may name no data: address.
  viteFinal: (vite) => ({ ...vite, build: { ...vite.build, assetsInlineLimit: 0 } }),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};
export default config;
