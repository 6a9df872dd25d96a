import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ja } from '../../../src/text/locales/ja.js';
import { inWords } from '../../support/in-words.js';

const say = inWords('ja', ja);

test('a date of each precision says its 年 once', () => {
  say.dates({
    '2024-11-17': '2024年11月17日',
    '2024-11': '2024年11月',
    '2024': '2024年',
    '2024-21': '2024年春',
    '2024-34': '2024年第2四半期',
    '202X': '2020年代',
    '20XX': '2000年～2099年のいずれかの年',
    '2024-11~': '2024年11月ごろ',
    '2024-11?': '2024年11月（不確実）',
    '2024-08/2024-10': '2024年8月～2024年10月',
    '2022-02-24/..': '2022年2月24日以降、継続中',
    '/2024-11-17': '2024年11月17日まで、開始は不明',
    '[..2024-11-17]': '2024年11月17日以前、日付は不明',
    '2024-11-17T18:30Z': '2024年11月17日 20:30（キーウ）',
    '-0043': '紀元前44年',
  });
});

test('counts of the list read as sentences', () => {
  assert.deepEqual(say.counts('events', 1, 2, 5, 21), ['1件', '2件', '5件', '21件']);
  assert.deepEqual(say.counts('points', 1, 3), ['未解明の1点', '未解明の3点']);
  assert.equal(say.total(), '14件、うち8件は日付不明');
  assert.equal(say.on('ongoingOn'), '2024年11月17日時点で継続中');
  assert.equal(say.on('allBy', '2024-11'), 'いずれも2024年11月以前、順不同');
});

test('who says so stands before what they do', () => {
  const attribution = { by: '米当局者', named: false, to: 'CBS', phrase: '' };
  assert.equal(say.hedge({ certainty: 'confirmed', attribution }), '米当局者（匿名）がCBSに対し確認');
  assert.equal(say.hedge({ certainty: 'claimed', attribution }), '米当局者の主張');
  assert.equal(say.hedge({ certainty: 'claimed', kind: 'statement', attribution }), '米当局者の発言');
});

test('what compares a number follows it', () => {
  assert.deepEqual(say.figures(2000, 'exact', 'about', 'moreThan', 'between'), [
    '2,000',
    '2,000前後',
    '2,000超',
    '2,000～3,000の間',
  ]);
  assert.equal(say.gap().replace(/\s/g, ''), '日付のある次の項目まで2年5か月');
});
