import assert from 'node:assert/strict';
import { test } from 'node:test';
import { he } from '../../../src/text/locales/he.js';
import { inWords } from '../../support/in-words.js';

const say = inWords('he', he);

test('a date of each precision has no prefix before it', () => {
  say.dates({
    '2024-11-17': '17 בנובמבר 2024',
    '2024-11': 'נובמבר 2024',
    '2024-21': 'אביב 2024',
    '2024-34': 'רבעון 2, 2024',
    '202X': 'שנות ה־2020',
    '20XX': 'אחת השנים 2000 עד 2099',
    '2024-11~': 'סביב נובמבר 2024',
    '2024-11?': 'נובמבר 2024 (לא ודאי)',
    '2024-08/2024-10': 'אוגוסט 2024 עד אוקטובר 2024',
    '2022-02-24/..': 'מאז 24 בפברואר 2022',
    '/2024-11-17': 'עד 17 בנובמבר 2024, ההתחלה לא ידועה',
    '[..2024-11-17]': '17 בנובמבר 2024 או קודם לכן',
    '[2024-08..2024-10]': 'מתישהו בין אוגוסט 2024 ובין אוקטובר 2024',
    '2024-11-17T18:30Z': '17 בנובמבר 2024, 20:30 (קייב)',
  });
  assert.equal(say.on('asOf'), 'המידע מעודכן עד 17 בנובמבר 2024');
  assert.equal(say.on('asOf', '2024-11'), 'המידע מעודכן עד נובמבר 2024');
});

test('one and two are words', () => {
  assert.deepEqual(say.counts('events', 0, 1, 2, 5, 21), [
    '0 אירועים',
    'אירוע אחד',
    'שני אירועים',
    '5 אירועים',
    '21 אירועים',
  ]);
  assert.deepEqual(say.counts('points', 1, 2, 5), ['שאלה פתוחה אחת', 'שתי שאלות פתוחות', '5 שאלות פתוחות']);
  assert.equal(say.total(), '14 אירועים, מהם 8 ללא יום ידוע');
});

test('who says so needs no verb that would agree with it', () => {
  const attribution = { by: 'משרד ההגנה', named: true, to: 'CBS', phrase: '' };
  assert.equal(say.hedge({ certainty: 'confirmed', attribution }), 'אושר על ידי משרד ההגנה בפני CBS');
  assert.equal(say.hedge({ certainty: 'claimed', attribution }), 'לטענת משרד ההגנה');
  assert.equal(say.hedge({ certainty: 'claimed', kind: 'statement', attribution }), 'לדברי משרד ההגנה');
  assert.equal(say.hedge({ attribution }), 'לפי משרד ההגנה');
});

test('figures and gaps', () => {
  assert.deepEqual(say.figures(2000, 'exact', 'moreThan', 'between'), ['2,000', 'מעל 2,000', 'בין 2,000 ל־3,000']);
  assert.equal(say.gap(), '2 שנים, 5 חודשים עד הפריט המתוארך הבא');
});
