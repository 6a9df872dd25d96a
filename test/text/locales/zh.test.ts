import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zh } from '../../../src/text/locales/zh.js';
import { inWords } from '../../support/in-words.js';

const say = inWords('zh', zh);

test('a date of each precision says its 年 once', () => {
  say.dates({
    '2024-11-17': '2024年11月17日',
    '2024-11': '2024年11月',
    '2024': '2024年',
    '2024-21': '2024年春季',
    '2024-34': '2024年第2季度',
    '202X': '2020年代',
    '20XX': '2000年至2099年中的某一年',
    '2024-11~': '2024年11月前后',
    '2024-11?': '2024年11月（不确定）',
    '2024-08/2024-10': '2024年8月至2024年10月',
    '2022-02-24/..': '2022年2月24日至今',
    '/2024-11-17': '至2024年11月17日，开始时间不明',
    '[..2024-11-17]': '2024年11月17日或之前，确切时间不明',
    '2024-11-17T18:30Z': '2024年11月17日 20:30（基辅）',
    '-0043': '公元前44年',
  });
});

test('counts of the list read as sentences', () => {
  assert.deepEqual(say.counts('events', 1, 2, 5, 21), ['1个事件', '2个事件', '5个事件', '21个事件']);
  assert.equal(say.total(), '14个事件，其中8个日期不明');
  assert.equal(say.on('ongoingOn'), '截至2024年11月17日仍在持续');
  assert.equal(say.on('allBy', '2024-11'), '均在2024年11月或之前，不分先后');
});

test('who says so stands before what they do', () => {
  const attribution = { by: '一名美国官员', named: false, to: 'CBS', phrase: '' };
  assert.equal(say.hedge({ certainty: 'confirmed', attribution }), '一名美国官员（未具名）向CBS证实');
  assert.equal(say.hedge({ certainty: 'claimed', attribution }), '一名美国官员声称');
  assert.equal(say.hedge({ certainty: 'claimed', kind: 'statement', attribution }), '一名美国官员表示');
});

test('figures and gaps', () => {
  assert.deepEqual(say.figures(2000, 'exact', 'moreThan', 'between'), ['2,000', '超过2,000', '介于2,000至3,000之间']);
  assert.equal(say.gap(), '距下一个有日期的条目2年5个月');
});
