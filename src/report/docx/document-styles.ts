/** The styles of the document: built-in ones only, since Google's import turns all others into plain text. */
import type { IStylesOptions } from 'docx';
import type { Heading, ReportDocument } from '../document/document';
import { type ContentsLevel, ENTRY_LOOKS } from './contents-list';
import { HEADING_LOOKS } from './heading-look';
import { runProperties } from './text-runs';
import { TEXT_SIZE } from '../style/typography';

const CONTENTS_LEVELS: readonly ContentsLevel[] = [1, 2, 3];

function headingStyle(level: Heading['level']) {
  const { run, paragraph } = HEADING_LOOKS[level];
  return { run: { ...runProperties(run), italics: false }, paragraph };
}

/** Language of the text: readers break lines and check spelling by it. */
function language(locale: ReportDocument['locale']) {
  return { value: locale === 'ko' ? 'ko-KR' : 'en-US', eastAsia: 'ko-KR' };
}

/** Document defaults, headings 1 to 4 and contents entries 1 to 3. */
export function documentStyles(locale: ReportDocument['locale']): IStylesOptions {
  return {
    default: {
      document: {
        run: { ...runProperties({ size: TEXT_SIZE }), language: language(locale) },
        paragraph: { spacing: { before: 0, after: 0 } },
      },
      title: { run: runProperties({ size: 64, bold: true }) },
      heading1: headingStyle(1),
      heading2: headingStyle(2),
      heading3: headingStyle(3),
      heading4: headingStyle(4),
    },
    paragraphStyles: CONTENTS_LEVELS.map((level) => ({
      id: `TOC${level}`,
      name: `toc ${level}`,
      basedOn: 'Normal',
      next: 'Normal',
      run: runProperties(ENTRY_LOOKS[level].run),
      paragraph: ENTRY_LOOKS[level].paragraph,
    })),
  };
}
