import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ko } from '../../../src/text/locales/ko.js';
import { inWords } from '../../support/in-words.js';

const say = inWords('ko', ko);

test('a date of each precision says its 년 once', () => {
  say.dates({
    '2024-11-17': '2024년 11월 17일',
    '2024-11': '2024년 11월',
    '2024': '2024년',
    '2024-21': '2024년 봄',
    '2024-34': '2024년 2분기',
    '202X': '2020년대',
    '20XX': '2000년~2099년 중 한 해',
    '2024-11~': '2024년 11월경',
    '2024-11?': '2024년 11월(불확실)',
    '2024-08/2024-10': '2024년 8월~2024년 10월',
    '2022-02-24/..': '2022년 2월 24일부터 계속',
    '/2024-11-17': '2024년 11월 17일까지, 시작 시점 미상',
    '[..2024-11-17]': '2024년 11월 17일 또는 그 이전',
  });
});

test('counts of the list read as sentences', () => {
  assert.deepEqual(say.counts('events', 1, 2, 5, 21), ['사건 1건', '사건 2건', '사건 5건', '사건 21건']);
  assert.equal(say.total(), '사건 14건, 이 중 8건은 날짜 미상');
  assert.equal(say.on('ongoingOn'), '2024년 11월 17일 기준 진행 중');
  assert.equal(say.on('allBy', '2024-11'), '모두 2024년 11월 또는 그 이전, 순서 무관');
});

test('no particle follows a name that would depend on its last sound', () => {
  for (const by of ['러시아', '미 국방부 장관']) {
    const attribution = { by, named: true, to: 'CBS', phrase: '' };
    assert.equal(say.hedge({ certainty: 'confirmed', attribution }), `${by}, CBS 취재에 확인`);
    assert.equal(say.hedge({ certainty: 'claimed', attribution }), `${by} 주장`);
    assert.equal(say.hedge({ attribution }), `출처: ${by}`);
  }
});

test('what compares a number follows it', () => {
  assert.deepEqual(say.figures(2000, 'exact', 'about', 'moreThan', 'between'), [
    '2,000',
    '2,000 안팎',
    '2,000 초과',
    '2,000~3,000 사이',
  ]);
  assert.equal(say.gap(), '날짜가 있는 다음 항목까지 2년 5개월');
});
