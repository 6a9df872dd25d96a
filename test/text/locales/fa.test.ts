import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fa } from '../../../src/text/locales/fa.js';
import { inWords } from '../../support/in-words.js';

const say = inWords('fa', fa);

test('a date of each precision is Gregorian, in Persian digits', () => {
  say.dates({
    '2024-11-17': '۱۷ نوامبر ۲۰۲۴',
    '2024-11': 'نوامبر ۲۰۲۴',
    '2024-21': 'بهار ۲۰۲۴',
    '2024-34': 'سه‌ماههٔ ۲، ۲۰۲۴',
    '202X': 'دههٔ ۲۰۲۰',
    '20XX': 'سالی میان ۲۰۰۰ و ۲۰۹۹',
    '2024-11~': 'حدود نوامبر ۲۰۲۴',
    '2024-11?': 'نوامبر ۲۰۲۴ (نامطمئن)',
    '2024-08/2024-10': 'اوت ۲۰۲۴ تا اکتبر ۲۰۲۴',
    '2022-11-24/..': 'از ۲۴ نوامبر ۲۰۲۲ تاکنون',
    '/2024-11-17': 'تا ۱۷ نوامبر ۲۰۲۴، آغاز نامعلوم',
    '[..2024-11-17]': '۱۷ نوامبر ۲۰۲۴ یا پیش از آن',
    '2024-11-17T18:30Z': '۱۷ نوامبر ۲۰۲۴، ۲۰:۳۰ (کی‌یف)',
  });
  assert.equal(inWords('fa-IR', fa).date('2024-11'), 'نوامبر ۲۰۲۴', 'not آبان ۱۴۰۳');
});

test('a noun stays singular after any number', () => {
  assert.deepEqual(say.counts('events', 0, 1, 2, 5, 21), ['۰ رویداد', '۱ رویداد', '۲ رویداد', '۵ رویداد', '۲۱ رویداد']);
  assert.equal(say.total(), '۱۴ رویداد، ۸ مورد با روز نامعلوم');
});

test('counts of the list and words before a headline read as sentences', () => {
  assert.equal(say.on('asOf'), 'اطلاعات تا ۱۷ نوامبر ۲۰۲۴');
  assert.equal(say.on('allBy'), 'همه تا ۱۷ نوامبر ۲۰۲۴، بدون ترتیب خاص');
  const attribution = { by: 'یک مقام آمریکایی', named: false, to: 'CBS', phrase: '' };
  assert.equal(
    say.hedge({ certainty: 'confirmed', attribution }),
    'تأیید از سوی یک مقام آمریکایی، بدون ذکر نام، به CBS',
  );
  assert.equal(say.hedge({ certainty: 'claimed', attribution }), 'ادعای یک مقام آمریکایی');
});

test('figures and gaps', () => {
  assert.deepEqual(say.figures(2000, 'exact', 'moreThan', 'between'), ['۲٬۰۰۰', 'بیش از ۲٬۰۰۰', 'بین ۲٬۰۰۰ و ۳٬۰۰۰']);
  assert.equal(say.gap(), '۲ سال و ۵ ماه تا خبر تاریخ‌دار بعدی');
});
