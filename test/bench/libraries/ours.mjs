// <news-timeline>, its axis and what belongs to it already in the page, as the whole of every other library is.
let element;

globalThis.library = {
  drawn: '.plot',
  // Told by the element, which is built before this is read.
  get missing() {
    if ('visibleRange' in customElements.get('news-timeline').prototype) return {};
    return { pan: 'not built yet', zoom: 'not built yet' };
  },
  input: (events) => ({
    events: events.map(({ id, start, end, headline, kind, importance }) => ({
      id,
      date: end ? `${start}/${end}` : start,
      headline,
      kind,
      importance,
    })),
  }),
  async mount(box, input) {
    element = document.createElement('news-timeline');
    element.layout = 'axis';
    element.timeline = input;
    box.append(element);
    await element.updateComplete;
  },
  async complete() {
    const said = () => element.shadowRoot.querySelector('.tools p')?.textContent ?? '';
    while (/Reading/.test(said())) await new Promise(requestAnimationFrame);
  },
  pan({ from, to }) {
    element.visibleRange = [from, to];
  },
  zoom({ from, to }) {
    element.visibleRange = [from, to];
  },
};
