import { test } from '@jest/globals';
import { referenceRows } from '../checks/checked-workbook';
test('x', () => { console.log(referenceRows('narrative').slice(0, 6)); });
