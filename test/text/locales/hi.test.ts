import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hi } from '../../../src/text/locales/hi.js';
import { inWords } from '../../support/in-words.js';

const say = inWords('hi', hi);

test('a date of each precision; what stands after it fits a day and a month alike', () => {
  say.dates({
    '2024-11-17': '17 नवंबर 2024',
    '2024-11': 'नवंबर 2024',
    '2024-21': 'वसंत 2024',
    '2024-34': '2024 की तिमाही 2',
    '202X': '2020 का दशक',
    '20XX': '2000 से 2099 तक का कोई वर्ष',
    '2024-11~': 'नवंबर 2024 के आसपास',
    '2024-11?': 'नवंबर 2024 (अनिश्चित)',
    '2024-08/2024-10': 'अगस्त 2024 से अक्टूबर 2024 तक',
    '2022-11-24/..': '24 नवंबर 2022 से जारी',
    '/2024-11-17': '17 नवंबर 2024 तक, शुरुआत अज्ञात',
    '[..2024-11-17]': '17 नवंबर 2024 या उससे पहले',
    '[2024-08..2024-10]': 'अगस्त 2024 और अक्टूबर 2024 के बीच किसी समय',
  });
  assert.equal(say.on('asOf', '2024-11'), 'नवंबर 2024 तक की जानकारी');
  assert.equal(say.on('ongoingOn'), 'जारी (17 नवंबर 2024 तक की जानकारी)');
});

test('digits are Latin, as in its newspapers, unless the tag asks for its own', () => {
  assert.equal(inWords('hi-u-nu-deva', hi).date('2024-11-17'), '१७ नवंबर २०२४');
});

test('nouns agree with their number, and nought is as one', () => {
  assert.deepEqual(say.counts('events', 0, 1, 2, 5, 21), ['0 घटना', '1 घटना', '2 घटनाएँ', '5 घटनाएँ', '21 घटनाएँ']);
  assert.deepEqual(say.counts('points', 1, 3), ['1 अनसुलझा सवाल', '3 अनसुलझे सवाल']);
  assert.equal(say.total(), '14 घटनाएँ, 8 का दिन अज्ञात');
});

test('who says so does not change the verb', () => {
  const attribution = { by: 'एक अमेरिकी अधिकारी', named: false, to: 'CBS', phrase: '' };
  assert.equal(
    say.hedge({ certainty: 'confirmed', attribution }),
    'एक अमेरिकी अधिकारी ने CBS को पुष्टि की, नाम नहीं बताया गया',
  );
  assert.equal(say.hedge({ certainty: 'claimed', attribution }), 'एक अमेरिकी अधिकारी का दावा');
  assert.equal(say.hedge({ attribution }), 'एक अमेरिकी अधिकारी के अनुसार');
});

test('what compares a number follows it', () => {
  assert.deepEqual(say.figures(2000, 'exact', 'about', 'moreThan', 'between'), [
    '2,000',
    '2,000 के करीब',
    '2,000 से अधिक',
    '2,000 से 3,000 के बीच',
  ]);
  assert.equal(say.gap(), 'अगली दिनांकित खबर तक 2 वर्ष और 5 महीने');
});
