import 'react-chrono/dist/style.css';
import { createElement, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { Chrono } from 'react-chrono';

let scroller;

const Told = ({ onDrawn, children }) => {
  useEffect(onDrawn, [onDrawn]);
  return children;
};

const scrolls = (element) =>
  element.scrollHeight > element.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(element).overflowY);

globalThis.library = {
  drawn: '.vertical-item-row',
  missing: { zoom: 'no zoom' },
  input: (events) =>
    events.map(({ id, start, end, headline }) => ({
      id,
      title: end ? `${start} – ${end}` : start,
      cardTitle: headline,
    })),
  mount: (box, items) =>
    new Promise((onDrawn) => {
      // It asks for a web font whatever is said: the page's policy refuses that, and it goes on without.
      const style = { googleFonts: { fontFamily: 'Inter', preconnect: false } };
      const list = createElement(Chrono, { style, items, mode: 'vertical', layout: { timelineHeight: '600px' } });
      createRoot(box).render(createElement(Told, { onDrawn }, list));
    }),
  // It is a list that scrolls.
  pan({ part, px }) {
    scroller ??= [...document.querySelectorAll('#box *')].find(scrolls) ?? document.querySelector('#box');
    scroller.scrollTop = part * (scroller.scrollHeight - scroller.clientHeight - 200) + px;
  },
};
