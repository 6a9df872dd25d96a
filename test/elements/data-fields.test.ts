import { expect } from '@open-wc/testing';
import { dataFields } from '../../src/elements/data-fields.js';
import { withChildren } from '../support/children.js';

const fields = (attributes: string) =>
  dataFields(withChildren(`<p ${attributes}></p>`).firstElementChild as HTMLElement);

describe('dataFields', () => {
  it('names attributes as the data model does, and leaves text as it is', () => {
    expect(fields('data-date-basis="inferred" data-date="2024" data-role="42"')).to.deep.equal({
      dateBasis: 'inferred',
      date: '2024',
      role: '42',
    });
  });

  it('reads numbers, yes or no, lists and objects as JSON', () => {
    expect(
      fields(`data-importance="1" data-named="false" data-actors='["A"]' data-place='{"name":"Kyiv"}'`),
    ).to.deep.equal({
      importance: 1,
      named: false,
      actors: ['A'],
      place: { name: 'Kyiv' },
    });
  });

  it('takes an attribute without a value for a yes', () => {
    expect(fields('data-sensitive data-verbatim')).to.deep.equal({ sensitive: true, verbatim: true });
  });

  it('takes a place that is no JSON for its name', () => {
    expect(fields('data-place="Kursk region, Russia"')).to.deep.equal({ place: 'Kursk region, Russia' });
  });

  it('passes over the marks of style sheets, and hands on what it does not know', () => {
    expect(fields('data-said="date" data-fold="row" data-more="More" data-statos="possible"')).to.deep.equal({
      statos: 'possible',
    });
  });

  it('gives a key of a prototype no power', () => {
    const result = fields('data-__proto__="x" data-constructor="y"');
    expect(Object.getPrototypeOf(result)).to.equal(Object.prototype);
    expect(Object.hasOwn(result, '__proto__')).to.equal(true);
  });
});
