/** Whether a block stands at the head of a page: not known, there already, or by a page break of its own. */
export type PageStart = 'none' | 'atTop' | 'break';
