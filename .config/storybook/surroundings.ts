import type { DecoratorFunction } from 'storybook/internal/types';
import type { WebComponentsRenderer } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';

const GROUNDS = { light: '#fff', dark: '#121212' } as const;

/**
 * Puts the story into a page of the chosen scheme and direction. A story sets its own with
 * `globals: { scheme: 'dark' }`. Only this frame is styled, never the element, which inherits both as on any page.
 */
export const withSurroundings: DecoratorFunction<WebComponentsRenderer> = (story, { globals, canvasElement }) => {
  const scheme = globals['scheme'] === 'dark' ? 'dark' : 'light';
  const dress = (element: Element | undefined): void => {
    if (!(element instanceof HTMLElement)) return;
    element.style.colorScheme = scheme;
    element.style.backgroundColor = GROUNDS[scheme];
    element.style.color = 'CanvasText';
    // What the frame does not cover; on a docs page the canvas holds many frames and stays as it is.
    if (canvasElement.id === 'storybook-root') document.documentElement.style.backgroundColor = GROUNDS[scheme];
  };
  return html`<div ${ref(dress)} dir=${globals['dir'] === 'rtl' ? 'rtl' : 'ltr'}>${story()}</div>`;
};
