import { expect } from '@open-wc/testing';
import { css } from 'lit';
import { adoptStyles } from '../../src/elements/adopt-styles.js';

describe('styles that come later', () => {
  it('take effect in a shadow root, and are passed over elsewhere', () => {
    const host = document.body.appendChild(document.createElement('div'));
    const renderRoot = host.attachShadow({ mode: 'open' });
    const text = renderRoot.appendChild(document.createElement('p'));
    const styles = css`
      p {
        color: rgb(1, 2, 3);
      }
    `;
    adoptStyles({ renderRoot }, [styles]);
    expect(getComputedStyle(text).color).to.equal('rgb(1, 2, 3)');
    expect(() => adoptStyles({ renderRoot: document.createElement('div') }, [styles])).not.to.throw();
    host.remove();
  });
});
