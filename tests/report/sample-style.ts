/** How the sample reports of renderer tests look. */
import type { ReportStyle } from '../../src/report/document/document';

export const sampleStyle: ReportStyle = {
  accent: '1F3864',
  typeface: 'Noto Sans KR',
  titleTypeface: 'Noto Sans KR',
};
