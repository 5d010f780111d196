/** How the page looks: sizes and distances are those of the paper, in a unit that follows the reader's own text size. */
import type { ReportDocument } from '../document/document';
import { BULLET_SPACING, HEADING_SPACING, LEVEL_INDENT, MARK_WIDTH, type Spacing } from '../style/spacing';
import { typefacesOf } from '../style/typefaces';
import {
  CHART_SIZE,
  CONTENTS_SIZES,
  COVER_COMMITTEE_SIZE,
  COVER_DATE_SIZE,
  COVER_INSTITUTION_SIZE,
  COVER_SESSION_SIZE,
  COVER_TITLE_SIZES,
  HEADING_SIZES,
  NOTE_SIZE,
  TABLE_SIZE,
  TEXT_SIZE,
  TILE_FIGURE_SIZE,
  TILE_LABEL_SIZE,
  TILE_NOTE_SIZE,
} from '../style/typography';
import { colourProperties, darkColours, lightColours } from './page-colours';
import { printStyle } from './print-style';

/** Korean sans-serifs that come with systems, after the one the report asks for. */
const SYSTEM_TYPEFACES =
  '"Noto Sans KR","Noto Sans CJK KR","Apple SD Gothic Neo","Malgun Gothic","맑은 고딕",system-ui,sans-serif';

/** Half points of the paper as lengths of the page. */
function size(halfPoints: number): string {
  return `calc(var(--point)*${halfPoints / 2})`;
}

/** Twentieths of a point of the paper as lengths of the page. */
function length(twentieths: number): string {
  return `calc(var(--point)*${twentieths / 20})`;
}

function margins({ before, after }: Spacing): string {
  return `margin-block:${length(before)} ${length(after)}`;
}

/** Names in quotes: they contain none. */
function typefaceList(name: string): string {
  return `"${name}",${SYSTEM_TYPEFACES}`;
}

/** The content of the `style` element. */
export function styleSheet({ style, pageHeader }: Pick<ReportDocument, 'style' | 'pageHeader'>): string {
  const typefaces = typefacesOf(style);
  const text = typefaceList(typefaces.text);
  return [
    `:root{color-scheme:light dark;--point:calc(1rem/${TEXT_SIZE / 2});${colourProperties(lightColours(style))}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${colourProperties(darkColours(style))}}}`,
    pageRules(text),
    coverRules(),
    contentsRules(),
    headingRules(typefaceList(typefaces.title)),
    textRules(),
    tableRules(),
    barRules(),
    tileRules(),
    wideScreenRules(),
    printStyle(pageHeader, text),
    '',
  ].join('\n');
}

function pageRules(typefaces: string): string {
  return `*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:${size(TEXT_SIZE)}/1.65 ${typefaces};word-break:keep-all;overflow-wrap:anywhere}
main,nav,.cover{max-width:60rem;margin-inline:auto;padding-inline:clamp(.9rem,4vw,2rem)}
main{padding-bottom:4rem}
main:focus{outline:none}
:focus-visible{outline:3px solid var(--accent-text);outline-offset:2px}
a{color:var(--accent-text);text-underline-offset:.2em}
a.figure{color:inherit;text-decoration:underline dotted var(--rule);text-decoration-thickness:1px}
a.figure:hover,a.figure:focus-visible{color:var(--accent-text);text-decoration:underline solid currentColor}
:target{background:var(--total-tint);scroll-margin-top:1rem}
.skip{position:absolute;inset-inline-start:-100vw;padding:.6rem 1rem;background:var(--paper)}
.skip:focus{inset-inline-start:0;z-index:1}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}`;
}

function coverRules(): string {
  const [largest = TEXT_SIZE] = COVER_TITLE_SIZES;
  return `.cover{padding-block:clamp(2rem,8vw,6rem) 2rem;text-align:center}
.cover p,.cover h1{margin:0}
.cover .session{font-size:${size(COVER_SESSION_SIZE)};font-weight:700}
.cover .committee{font-size:${size(COVER_COMMITTEE_SIZE)};font-weight:700}
.cover h1{margin-block:clamp(2rem,8vw,5rem);padding-block:clamp(1rem,4vw,2.2rem);border-block:3px solid var(--accent-text);color:var(--accent-text);font-size:clamp(1.7rem,6vw,${size(largest)});line-height:1.3}
.cover .date{font-size:${size(COVER_DATE_SIZE)}}
.cover .institution{margin-top:clamp(1.5rem,5vw,3rem);font-size:clamp(1.4rem,5vw,${size(COVER_INSTITUTION_SIZE)});font-weight:700}`;
}

function contentsRules(): string {
  return `nav{padding-block:1.5rem}
nav h2{margin:0 0 1rem;font-size:1.3rem}
nav ol{margin:0;padding:0;list-style:none}
nav li li{padding-inline-start:1em}
nav a{display:block;padding-block:.2em;color:inherit;text-decoration:none}
nav a:hover{color:var(--accent-text);text-decoration:underline}
nav .entry-1{font-size:${size(CONTENTS_SIZES[1])};font-weight:700}
nav .entry-2{font-size:${size(CONTENTS_SIZES[2])};font-weight:400}
nav .entry-3{font-size:${size(CONTENTS_SIZES[3])};font-weight:400}`;
}

function headingRules(typefaces: string): string {
  const look = (level: 1 | 2 | 3 | 4): string =>
    `font-size:${size(HEADING_SIZES[level])};${margins(HEADING_SPACING[level])}`;
  return `h1,h2,h3,h4,h5{font-family:${typefaces};line-height:1.4;scroll-margin-top:1rem}
.level-1{${look(1)};padding:.4em .7em;background:var(--accent);color:var(--on-accent)}
.level-2{${look(2)};padding-bottom:.2em;border-bottom:1.5px solid var(--accent-text);color:var(--accent-text)}
.level-3{${look(3)};padding-inline-start:.5em;border-inline-start:6px solid var(--accent-text)}
.level-4{${look(4)}}
.level-1:target,.level-1.new-page:target{background:var(--accent)}
@media screen{.level-1{margin-top:3rem}.new-page.level-2,.new-page.level-3{margin-top:3rem}}`;
}

function textRules(): string {
  return `main ul{margin:0;padding:0;list-style:none}
main li{margin-block:${length(BULLET_SPACING[1].before)} ${length(BULLET_SPACING[1].after)};padding-inline-start:${length(MARK_WIDTH)}}
main li li{margin-block:${length(BULLET_SPACING[2].before)} ${length(BULLET_SPACING[2].after)}}
main .skips-1{padding-inline-start:${length(LEVEL_INDENT)}}
main .skips-2{padding-inline-start:${length(2 * LEVEL_INDENT)}}
main .skips-3{padding-inline-start:${length(3 * LEVEL_INDENT)}}
.mark{display:inline-block;min-width:${length(MARK_WIDTH)};margin-inline-start:${length(-MARK_WIDTH)};padding-inline-end:.3em}
.text{margin-block:.4em}
.aim{margin-block:1em;padding:.6em .9em;border:1px solid var(--rule);background:var(--aim-tint)}
.caption{margin-block:1em .3em;font-size:${size(NOTE_SIZE)};font-weight:700}
.muted{color:var(--muted-text);font-size:.92em}
.warning{color:var(--warning-text);font-weight:700}`;
}

function tableRules(): string {
  return `.table{container-type:inline-size;margin-block:.6em 1.2em;overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:${size(TABLE_SIZE + 1)};line-height:1.45;font-variant-numeric:tabular-nums}
table.small{font-size:${size(TABLE_SIZE)}}
caption,figcaption{padding-bottom:.3em;text-align:start}
.above{position:sticky;inset-inline-start:0;display:flex;width:100cqi;max-width:100%;flex-wrap:wrap;justify-content:space-between;gap:0 1em}
.above .name{font-weight:700}
.above .unit{margin-inline-start:auto}
.data,.small{border-block:1.5px solid var(--strong-rule)}
.data th,.data td,.small th,.small td{padding:.3em .5em;border:1px solid var(--rule);vertical-align:middle}
.data :is(th,td):first-child,.small :is(th,td):first-child{border-inline-start-style:none}
.data :is(th,td):last-child,.small :is(th,td):last-child{border-inline-end-style:none}
th,td{max-width:40em;overflow-wrap:break-word}
th{font-weight:400}
td p,th p{margin:0}
.hangs{padding-inline-start:.9em;text-indent:-.9em}
.short{white-space:nowrap}
.left{text-align:left}
.center{text-align:center}
.right{text-align:right}
.head{background:var(--head-tint);font-weight:700}
.subtotal{background:var(--subtotal-tint);font-weight:700}
.total{background:var(--total-tint);font-weight:700}`;
}

function barRules(): string {
  return `.bars{font-size:${size(CHART_SIZE)};line-height:1.3}
.bars th{padding:.15em .6em .15em 0;text-align:start;vertical-align:middle;white-space:nowrap}
.bars td{width:100%;height:1.6rem;padding:.15em 0}
.drawn,.legend{display:flex;align-items:center}
.bar{flex:none;height:1.15em;print-color-adjust:exact;-webkit-print-color-adjust:exact;forced-color-adjust:none}
.bar+.bar{border-inline-start:1px solid var(--paper)}
.strong{background:var(--bar-strong)}
.medium{background:var(--bar-medium)}
.light{background:var(--bar-light)}
.beside{min-width:0;padding-inline-start:.5em}
.legend{flex-wrap:wrap;gap:.2em 0;padding-block:.2em}
.legend .bar{width:1.6em;height:.9em}
.legend .beside{padding-inline-end:1.4em}
@media screen and (max-width:34rem){.bars th{white-space:normal}.bars td{width:65%}}`;
}

function tileRules(): string {
  return `figure{margin:1em 0}
main .tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.7rem}
main .tiles>li{margin:0;padding:.7em .8em;border-top:3px solid var(--accent-text);background:var(--tile-tint);text-align:center}
.tileLabel{font-size:${size(TILE_LABEL_SIZE)}}
.tileFigure{color:var(--accent-text);font-size:clamp(1.2rem,5vw,${size(TILE_FIGURE_SIZE)});font-weight:700;line-height:1.35}
.tileNote{color:var(--muted-text);font-size:${size(TILE_NOTE_SIZE + 2)};line-height:1.45}
.tiles p{margin:0}`;
}

/** The contents stand beside the report where there is room for both. */
function wideScreenRules(): string {
  return `@media screen and (min-width:80rem){
body:has(nav){display:grid;grid-template-columns:19rem minmax(0,1fr);grid-template-rows:auto 1fr}
.cover,main{grid-column:2;width:100%}
nav{grid-column:1;grid-row:1/3;position:sticky;top:0;width:19rem;max-height:100vh;margin:0;overflow-y:auto;border-inline-end:1px solid var(--rule)}
}`;
}
