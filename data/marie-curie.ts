// A biography of twelve dates, bare on purpose: nothing but dates and headlines, as most people begin. Where the dates are
// from is in README.md; a bare event has no source of its own.
import { defineTimeline } from '../src/model/define-timeline.js';

export const marieCurie = defineTimeline([
  { id: 'birth', date: '1867-11-07', headline: 'Born in Warsaw' },
  { id: 'paris', date: '1891', headline: 'Moves to Paris to study' },
  { id: 'marriage', date: '1895-07-26', headline: 'Marries Pierre Curie' },
  { id: 'polonium', date: '1898-07', headline: 'Polonium is announced' },
  { id: 'radium', date: '1898-12-26', headline: 'Radium is announced' },
  { id: 'doctorate', date: '1903-06', headline: 'Takes her doctorate' },
  { id: 'nobel-physics', date: '1903-12-10', headline: 'Nobel Prize in Physics' },
  { id: 'pierre-dies', date: '1906-04-19', headline: 'Pierre Curie is killed in Paris' },
  { id: 'sorbonne', date: '1906-11-05', headline: 'First lecture at the Sorbonne' },
  { id: 'nobel-chemistry', date: '1911-12-10', headline: 'Nobel Prize in Chemistry' },
  { id: 'x-ray-units', date: '1914/1918', headline: 'Runs mobile X-ray units' },
  { id: 'death', date: '1934-07-04', headline: 'Dies in Passy' },
]);
