import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bn } from '../../../src/text/locales/bn.js';
import { inWords } from '../../support/in-words.js';

const say = inWords('bn', bn);

test('a date of each precision, in Bengali digits; an ending stands behind a hyphen', () => {
  say.dates({
    '2024-11-17': '১৭ নভেম্বর, ২০২৪',
    '2024-11': 'নভেম্বর ২০২৪',
    '2024-21': 'বসন্ত ২০২৪',
    '2024-34': '২০২৪-এর ত্রৈমাসিক ২',
    '202X': '২০২০-এর দশক',
    '20XX': '২০০০ থেকে ২০৯৯-এর কোনো বছর',
    '2024-11~': 'নভেম্বর ২০২৪ নাগাদ',
    '2024-11?': 'নভেম্বর ২০২৪ (অনিশ্চিত)',
    '2024-08/2024-10': 'আগস্ট ২০২৪ থেকে অক্টোবর ২০২৪',
    '2022-11-24/..': '২৪ নভেম্বর, ২০২২ থেকে চলমান',
    '/2024-11-17': '১৭ নভেম্বর, ২০২৪ পর্যন্ত, শুরু অজানা',
    '[..2024-11-17]': '১৭ নভেম্বর, ২০২৪ বা তার আগে',
    '[2024-08..2024-10]': 'আগস্ট ২০২৪ ও অক্টোবর ২০২৪-এর মধ্যে কোনো সময়',
  });
  assert.equal(say.on('asOf'), '১৭ নভেম্বর, ২০২৪ পর্যন্ত তথ্য');
  assert.equal(say.on('allBy'), 'সব ১৭ নভেম্বর, ২০২৪-এর মধ্যে, কোনো ক্রমে নয়');
});

test('a noun stays singular after any number', () => {
  assert.deepEqual(say.counts('events', 0, 1, 2, 5, 21), ['০টি ঘটনা', '১টি ঘটনা', '২টি ঘটনা', '৫টি ঘটনা', '২১টি ঘটনা']);
  assert.equal(say.total(), '১৪টি ঘটনা, ৮টির দিন অজানা');
});

test('endings and nouns fit whoever says so', () => {
  const attribution = { by: 'রাশিয়া', named: true, to: 'CBS', phrase: '' };
  assert.equal(say.hedge({ certainty: 'confirmed', attribution }), 'নিশ্চিত: রাশিয়া, CBS-কে');
  assert.equal(say.hedge({ certainty: 'claimed', attribution }), 'রাশিয়া-এর দাবি');
  assert.equal(say.hedge({ certainty: 'denied', attribution }), 'রাশিয়া-এর অস্বীকার');
});

test('what compares a number follows it', () => {
  assert.deepEqual(say.figures(2000, 'exact', 'moreThan', 'between'), [
    '২,০০০',
    '২,০০০ এর বেশি',
    '২,০০০ থেকে ৩,০০০ এর মধ্যে',
  ]);
  assert.equal(say.gap(), 'পরের তারিখযুক্ত খবর পর্যন্ত ২ বছর, ৫ মাস');
});
