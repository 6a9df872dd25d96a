import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ur } from '../../../src/text/locales/ur.js';
import { inWords } from '../../support/in-words.js';

const say = inWords('ur', ur);

test('a date of each precision; what stands after it fits a day and a month alike', () => {
  say.dates({
    '2024-11-17': '17 نومبر، 2024',
    '2024-11': 'نومبر 2024',
    '2024-21': 'بہار 2024',
    '2024-34': '2024 کی سہ ماہی 2',
    '202X': '2020 کی دہائی',
    '20XX': '2000 سے 2099 تک کا کوئی سال',
    '2024-11~': 'نومبر 2024 کے لگ بھگ',
    '2024-11?': 'نومبر 2024 (غیر یقینی)',
    '2024-08/2024-10': 'اگست 2024 سے اکتوبر 2024 تک',
    '2022-02-24/..': '24 فروری، 2022 سے جاری',
    '/2024-11-17': '17 نومبر، 2024 تک، آغاز نامعلوم',
    '[..2024-11-17]': '17 نومبر، 2024 یا اس سے پہلے',
    '[2024-08..2024-10]': 'اگست 2024 اور اکتوبر 2024 کے درمیان کسی وقت',
  });
  assert.equal(say.on('asOf', '2024-11'), 'نومبر 2024 تک کی معلومات');
  assert.equal(say.on('ongoingOn'), 'جاری (17 نومبر، 2024 تک کی معلومات)');
});

test('digits are those of the country', () => {
  assert.equal(inWords('ur-IN', ur).date('2024-11'), 'نومبر ۲۰۲۴');
});

test('nouns agree with their number', () => {
  assert.deepEqual(say.counts('events', 1, 2, 5, 21), ['1 واقعہ', '2 واقعات', '5 واقعات', '21 واقعات']);
  assert.deepEqual(say.counts('points', 1, 3), ['1 غیر واضح نکتہ', '3 غیر واضح نکات']);
  assert.equal(say.total(), '14 واقعات، 8 کا دن نامعلوم');
});

test('who says so does not change the verb', () => {
  const attribution = { by: 'وزارت دفاع', named: true, to: 'CBS', phrase: '' };
  assert.equal(say.hedge({ certainty: 'confirmed', attribution }), 'وزارت دفاع نے CBS کو تصدیق کی');
  assert.equal(say.hedge({ certainty: 'claimed', attribution }), 'وزارت دفاع کا دعویٰ');
  assert.equal(say.hedge({ attribution }), 'وزارت دفاع کے مطابق');
});

test('what compares a number follows it', () => {
  assert.deepEqual(say.figures(2000, 'exact', 'about', 'moreThan', 'between'), [
    '2,000',
    '2,000 کے لگ بھگ',
    '2,000 سے زیادہ',
    '2,000 اور 3,000 کے درمیان',
  ]);
  assert.equal(say.gap(), 'اگلی تاریخ وار خبر تک 2 سال، 5 مہینے');
});
