import { defineTimeline } from '../../src/model/define-timeline.js';
import type { EventInput, TimelineObject } from '../../src/model/timeline.js';
import { certainties, precisions } from './marks.js';
