import { css } from 'lit';

/** The rows of the key to the marks: what is asked, then each sample with its word. */
export const legend = css`
  .legend dl {
    display: grid;
    gap: 0.25rem;
    margin: 0.375rem 0 0;
  }
  .legend div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
  }
  .legend dt {
    inline-size: 10.5rem;
    font-weight: 600;
    color: var(--_ink);
  }
  .legend dd {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    margin: 0;
  }
  .sample {
    flex: none;
    inline-size: 34px;
    block-size: 12px;
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .root[dir='rtl'] .sample {
    transform: scaleX(-1);
  }
`;
