/**
 * Tells Univer which formulas to calculate and in which order. Univer by itself reads every formula anew for every edit;
 * here what formulas refer to is kept, and only those that depend on the edit are looked at. Univer is left alone with
 * whatever cannot be told from the texts of the formulas.
 */
import type { Injector } from '@univerjs/core';
import {
  AstTreeBuilder,
  BaseReferenceObject,
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFunctionService,
  Lexer,
  LexerNode,
  ReferenceNodeFactory,
} from '@univerjs/engine-formula';
import type { BaseAstNode, FormulaDependencyTree, IFormulaDependencyTree } from '@univerjs/engine-formula';
import { FormulaDependencies, type DependencyNode, type KeptFormula } from './formula-dependencies';

export function keepDependencies(injector: Injector, unitId: string): void {
  const order = new CalculationOrder(injector, unitId);
  const generator = injector.get(IFormulaDependencyGenerator);
  const generate = generator.generate.bind(generator);
  const dependencies = injector.get(IDependencyManagerService);
  generator.generate = (isCalculateTreeModel) => {
    const formulas = order.take();
    if (formulas !== null) return Promise.resolve(formulas);
    // What Univer keeps of earlier formulas misses all that were not given to it.
    dependencies.reset();
    return generate(isCalculateTreeModel);
  };
  order.answerLexer(injector.get(Lexer), injector.get(AstTreeBuilder));
  placeReferences(injector.get(ReferenceNodeFactory));
}

/** Univer moves a reference along with the formula's cell, but takes its size, where that is asked for, from before it moved. */
function placeReferences(references: ReferenceNodeFactory): void {
  const create = references.checkAndCreateNodeType.bind(references);
  references.checkAndCreateNodeType = (token) => {
    const node = create(token);
    if (node === undefined) return node;
    const execute = node.execute.bind(node);
    node.execute = () => {
      execute();
      const value: unknown = node.getValue();
      if (!(value instanceof BaseReferenceObject)) return;
      const { x, y } = value.getRefOffset();
      if (x === 0 && y === 0) return;
      value.setRangeData(value.getRangePosition());
      value.setRefOffset(0, 0);
    };
    return node;
  };
}

/** What Univer needs to know to calculate a formula. */
type CalculatedFormula = Pick<
  FormulaDependencyTree,
  | 'formula'
  | 'unitId'
  | 'subUnitId'
  | 'row'
  | 'column'
  | 'rowCount'
  | 'columnCount'
  | 'refOffsetX'
  | 'refOffsetY'
>;

class CalculationOrder {
  private readonly config: IFormulaCurrentConfigService;
  private readonly formulas: FormulaDependencies;
  /** Counts up by two: a node's state is this once its readers are looked at, and one more once it has its place. */
  private round = 0;
  private isFollowing = false;

  constructor(
    injector: Injector,
    private readonly unitId: string,
  ) {
    this.config = injector.get(IFormulaCurrentConfigService);
    this.formulas = new FormulaDependencies(injector.get(IFunctionService), {});
  }

  /** Univer asks for formulas by the name of their pattern: what it made of one serves all that have it. */
  answerLexer(lexer: Lexer, builder: AstTreeBuilder): void {
    const lex = lexer.treeBuilder.bind(lexer);
    lexer.treeBuilder = (text, transformSuffix) => {
      const pattern = this.formulas.pattern(text);
      if (pattern === undefined) return lex(text, transformSuffix);
      if (pattern.lexed !== null) return pattern.lexed;
      const lexed = lex(pattern.text, transformSuffix);
      if (lexed instanceof LexerNode) pattern.lexed = lexed;
      return lexed;
    };
    const parse = builder.parse.bind(builder);
    const parsed = new WeakMap<LexerNode, BaseAstNode>();
    builder.parse = (lexed) => {
      const known = parsed.get(lexed);
      if (known !== undefined) return known;
      const node = parse(lexed);
      if (node !== null && node !== undefined) parsed.set(lexed, node);
      return node;
    };
  }

  /** The formulas to calculate, the first at the end; null to leave them to Univer. */
  take(): IFormulaDependencyTree[] | null {
    // The second part of a calculation in which a formula has filled cells next to its own.
    if (this.config.getExcludedRange() !== undefined) return null;
    const changed = this.follow();
    if (!this.formulas.isUnderstood || this.fillsOtherCells()) return null;
    return this.ordered(changed)?.map((formula) => this.treeOf(formula)) ?? null;
  }

  /** Takes up what has become of the formulas, and gives those that have to be calculated with what reads the changed cells. */
  private follow(): Iterable<DependencyNode> {
    const everything = this.config.isForceCalculate();
    if (everything || !this.isFollowing) this.followAll();
    if (everything) return this.formulas.all();
    const changed = new Set<DependencyNode>(this.formulas.changingFormulas());
    const ranges = this.config.getDirtyRanges();
    for (const { sheetId, range } of ranges)
      for (let row = range.startRow; row <= range.endRow; row += 1)
        for (let column = range.startColumn; column <= range.endColumn; column += 1)
          this.followCell(sheetId, row, column);
    for (const { sheetId, range } of ranges) {
      for (const formula of this.formulas.formulasIn(sheetId, range)) changed.add(formula);
      for (const reader of this.formulas.readersOf(sheetId, range)) changed.add(reader);
    }
    return changed;
  }

  /** A workbook that was calculated when it was saved begins without a calculation of everything. */
  private followAll(): void {
    this.isFollowing = true;
    this.formulas.clear(this.config.getSheetNameMap()[this.unitId] ?? {});
    for (const [sheetId, rows] of Object.entries(this.config.getFormulaData()[this.unitId] ?? {}))
      for (const row of Object.keys(rows ?? {}).map(Number))
        for (const column of Object.keys(rows?.[row] ?? {})) this.followCell(sheetId, row, Number(column));
    this.formulas.dropUnused();
  }

  private followCell(sheetId: string, row: number, column: number): void {
    const item = this.config.getFormulaData()[this.unitId]?.[sheetId]?.[row]?.[column] ?? null;
    // A formula that shares the text of another one is not understood.
    const text = item === null ? null : item.si === undefined ? item.f : '';
    this.formulas.set(sheetId, row, column, text);
  }

  private fillsOtherCells(): boolean {
    const ranges = Object.values(this.config.getArrayFormulaRange()[this.unitId] ?? {});
    return ranges.some((rows) => Object.keys(rows).length > 0);
  }

  /** All that depends on some formulas and cells, each behind its readers; null where formulas go round in a circle. */
  private ordered(changed: Iterable<DependencyNode>): KeptFormula[] | null {
    this.round += 2;
    const [open, placed] = [this.round, this.round + 1];
    const found: KeptFormula[] = [];
    const stack: DependencyNode[] = [];
    const circle: DependencyNode[] = [];
    const lookAt = (reader: DependencyNode): void => {
      if (reader.state !== placed) (reader.state === open ? circle : stack).push(reader);
    };
    for (const first of changed) {
      stack.push(first);
      while (stack.length > 0) {
        const node = stack.at(-1);
        if (node === undefined) break;
        if (node.state < open) {
          node.state = open;
          this.formulas.forEachReader(node, lookAt);
          if (circle.length > 0) return null;
          continue;
        }
        stack.pop();
        if (node.state === placed) continue;
        node.state = placed;
        if ('pattern' in node) found.push(node);
      }
    }
    return found;
  }

  private treeOf({ sheet, row, column, pattern }: KeptFormula): IFormulaDependencyTree {
    const { rowCount, columnCount } = this.config.getSheetRowColumnCount(this.unitId, sheet.id);
    const tree: CalculatedFormula = {
      formula: pattern.name,
      unitId: this.unitId,
      subUnitId: sheet.id,
      row,
      column,
      rowCount,
      columnCount,
      refOffsetX: column - pattern.column,
      refOffsetY: row - pattern.row,
    };
    // The rest of a tree, which is slow to make, is for finding the order.
    return tree as IFormulaDependencyTree;
  }
}
