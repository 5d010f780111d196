/** Where Univer's own words are missing, not so here, or not what Sheets and Excel say. */
export const koreanWords = {
  'sheets-ui': {
    statusbar: {
      ...{ sum: '합계', average: '평균', min: '최솟값', max: '최댓값' },
      ...{ count: '숫자 개수', countA: '개수', clickToCopy: '누르면 복사합니다' },
    },
    rightClick: {
      ...{ cut: '잘라내기', copySpecial: '골라서 복사', pasteSpecial: '골라서 붙여넣기' },
      ...{ pasteValue: '값만 붙여넣기', pasteFormat: '서식만 붙여넣기', pasteColWidth: '열 너비만 붙여넣기' },
      pasteBesidesBorder: '테두리만 빼고 붙여넣기',
      ...{ clearSelection: '지우기', clearContent: '내용 지우기', clearFormat: '서식 지우기' },
      clearAll: '모두 지우기',
      // A box for the number stands between the two halves.
      ...{ insertRowsAbove: '위에', insertRowsAboveSuffix: '행 삽입' },
      ...{ insertRowsAfter: '아래에', insertRowsAfterSuffix: '행 삽입' },
      ...{ insertColsLeft: '왼쪽에', insertColsLeftSuffix: '열 삽입' },
      ...{ insertColsRight: '오른쪽에', insertColsRightSuffix: '열 삽입' },
      ...{ insertRowBefore: '위에 행 삽입', insertColumnBefore: '왼쪽에 열 삽입' },
      ...{ showHideColumn: '숨긴 열 보이기', fitContent: '내용에 맞추기' },
      freezeCell: '이 셀까지 고정 ({0}행 {1}열)',
      ...{ freezeFirstCol: '첫 열 고정', freezeFirstRow: '첫 행 고정' },
    },
    sheetConfig: {
      ...{
        changeColor: '탭 색상',
        resetColor: '색상 없애기',
        rename: '이름 바꾸기',
        unhide: '숨긴 시트 보이기',
      },
      deleteSheetContent: '이 시트를 삭제하시겠습니까? 삭제한 시트는 되돌릴 수 없습니다.',
      deleteLargeSheetContent: '이 시트를 삭제하시겠습니까? 삭제한 시트는 되돌릴 수 없습니다.',
      sheetNameAlreadyExistsError: '같은 이름의 시트가 있습니다. 다른 이름을 적어 주세요.',
      sheetNameSpecCharError:
        '시트 이름은 31자까지이고, [ ] : \\ ? * / 와 앞뒤의 작은따옴표는 쓸 수 없습니다.',
    },
    toolbar: {
      ...{ formatPainter: '서식 복사', resetColor: '색상 없애기', toggleGridlines: '눈금선' },
    },
    info: { noName: '제목 없음', wait: '기다리는 중' },
  },
  'sheets-note-ui': {
    rightClick: { addNote: '메모 추가', deleteNote: '메모 삭제', toggleNote: '메모 보이기/숨기기' },
  },
};

export const englishWords = {
  'sheets-ui': {
    sheetConfig: {
      deleteSheetContent: 'Delete this sheet? A deleted sheet cannot be brought back.',
      deleteLargeSheetContent: 'Delete this sheet? A deleted sheet cannot be brought back.',
    },
  },
};
