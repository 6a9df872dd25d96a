import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ar } from '../../../src/text/locales/ar.js';
import { inWords } from '../../support/in-words.js';

const say = inWords('ar-EG', ar);

test('a date of each precision, with the digits and the Gregorian months of the reader’s country', () => {
  say.dates({
    '2024-11-17': '١٧ نوفمبر ٢٠٢٤',
    '2024-11': 'نوفمبر ٢٠٢٤',
    '2024-21': 'ربيع ٢٠٢٤',
    '2024-34': 'الربع ٢ من ٢٠٢٤',
    '202X': 'عقد ٢٠٢٠',
    '20XX': 'إحدى السنوات من ٢٠٠٠ إلى ٢٠٩٩',
    '2024-11~': 'نحو نوفمبر ٢٠٢٤',
    '2024-11?': 'نوفمبر ٢٠٢٤ (غير مؤكد)',
    '2024-08/2024-10': 'من أغسطس ٢٠٢٤ إلى أكتوبر ٢٠٢٤',
    '2022-02-24/..': 'منذ ٢٤ فبراير ٢٠٢٢',
    '/2024-11-17': 'حتى ١٧ نوفمبر ٢٠٢٤، البداية غير معروفة',
    '[..2024-11-17]': 'في ١٧ نوفمبر ٢٠٢٤ أو قبل ذلك',
    '[2024-08..2024-10]': 'في وقت ما بين أغسطس ٢٠٢٤ وأكتوبر ٢٠٢٤',
  });
  assert.equal(inWords('ar-SA', ar).date('2024-11-17').includes('نوفمبر'), true, 'not a month of the Islamic calendar');
});

test('one and two are words, and a noun follows the class of its number', () => {
  assert.deepEqual(say.counts('events', 0, 1, 2, 5, 11, 21, 100), [
    'لا أحداث',
    'حدث واحد',
    'حدثان',
    '٥ أحداث',
    '١١ حدثًا',
    '٢١ حدثًا',
    '١٠٠ حدث',
  ]);
  assert.deepEqual(say.counts('points', 1, 2, 5, 21), [
    'نقطة واحدة غير محسومة',
    'نقطتان غير محسومتين',
    '٥ نقاط غير محسومة',
    '٢١ نقطة غير محسومة',
  ]);
  assert.equal(say.total(), '١٤ حدثًا، منها ٨ بلا يوم معروف');
});

test('the words of the design stand in the list', () => {
  assert.equal(say.on('asOf'), 'المعلومات حتى ١٧ نوفمبر ٢٠٢٤');
  assert.equal(say.on('ongoingOn'), 'مستمر في ١٧ نوفمبر ٢٠٢٤');
  assert.equal(say.on('allBy'), 'كلها حتى ١٧ نوفمبر ٢٠٢٤، بلا ترتيب محدد');
  assert.equal(say.hedge({ attribution: { by: 'تقارير', named: false, phrase: '' } }), 'وفق تقارير');
  assert.equal(ar.possible, 'ممكن');
});

test('who says so needs no verb that would agree with it', () => {
  const attribution = { by: 'مصادر أمريكية', named: false, to: 'CBS', phrase: '' };
  assert.equal(say.hedge({ certainty: 'confirmed', attribution }), 'تأكيد من مصادر أمريكية (لم يُذكر الاسم) إلى CBS');
  assert.equal(say.hedge({ certainty: 'claimed', attribution }), 'ادعاء من مصادر أمريكية');
  assert.equal(say.hedge({ certainty: 'claimed' }), 'غير مؤكد');
});

test('figures and gaps', () => {
  assert.deepEqual(say.figures(2000, 'exact', 'moreThan', 'between'), ['٢٬٠٠٠', 'أكثر من ٢٬٠٠٠', 'بين ٢٬٠٠٠ و٣٬٠٠٠']);
  assert.equal(say.gap(), 'سنتان و٥ أشهر حتى الخبر المؤرخ التالي');
});
