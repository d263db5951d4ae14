import path from "node:path";
import ts from "typescript";

export interface TooNew {
  readonly file: string;
  readonly line: number;
  readonly member: string;
  readonly version: string;
}

const minorOf = (version: string): number => Number(version.split(".")[1] ?? 0);
const floor = 7;

/** "1.13" from the `[Api set: ExcelApi 1.13]` comment of a declaration in @types/office-js, or null. */
function apiSet(node: ts.Node | undefined): string | null {
  const comment = node
    ? ts
        .getJSDocCommentsAndTags(node)
        .map((each) => each.getFullText())
        .join("\n")
    : "";
  return /\[Api set: ExcelApi (1\.\d+)/.exec(comment)?.[1] ?? null;
}

function isExcelDeclaration(node: ts.Declaration | undefined): boolean {
  return node?.getSourceFile().fileName.includes("@types/office-js") ?? false;
}

/** The version that a member needs beyond the floor and beyond its own class, or null. */
function versionOf(symbol: ts.Symbol | undefined): string | null {
  const declarations = symbol?.declarations?.filter(isExcelDeclaration) ?? [];
  const versions = declarations.map((each) => apiSet(each)).filter((each) => each !== null);
  const [lowest] = versions.sort((a, b) => minorOf(a) - minorOf(b));
  if (lowest === undefined || minorOf(lowest) <= floor) return null;
  // An object of a newer class can only come from a newer member, and that one is checked.
  const owner = apiSet(declarations[0]?.parent);
  return owner !== null && minorOf(owner) >= minorOf(lowest) ? null : lowest;
}

/** The version in a call `supports("1.9")`, wherever it stands in a condition that holds. */
function guaranteed(condition: ts.Expression): number {
  if (ts.isParenthesizedExpression(condition)) return guaranteed(condition.expression);
  if (ts.isBinaryExpression(condition) && condition.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) {
    return Math.max(guaranteed(condition.left), guaranteed(condition.right));
  }
  const [argument] = ts.isCallExpression(condition) ? condition.arguments : [];
  const name = ts.isCallExpression(condition) ? condition.expression.getText() : "";
  return name === "supports" && argument && ts.isStringLiteral(argument) ? minorOf(argument.text) : floor;
}

/** The highest version that the conditions around a node promise. */
function promised(node: ts.Node): number {
  let level = floor;
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (ts.isConditionalExpression(parent) && parent.whenTrue === at)
      level = Math.max(level, guaranteed(parent.condition));
    if (ts.isIfStatement(parent) && parent.thenStatement === at) level = Math.max(level, guaranteed(parent.expression));
  }
  return level;
}

/** True for an optional access on a value that `supports("1.9") ? … : null` made: it is null below 1.9. */
function onGuardedConstant(node: ts.Node, checker: ts.TypeChecker): number {
  const root = ts.isPropertyAccessExpression(node) ? node.expression : node;
  const declaration = checker.getSymbolAtLocation(root)?.valueDeclaration;
  const made = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  const guarded = made && ts.isConditionalExpression(made) && made.whenFalse.kind === ts.SyntaxKind.NullKeyword;
  return guarded ? guaranteed(made.condition) : floor;
}

/** Members named in `object.load("a/b,c")`, with what each needs. */
function loaded(call: ts.CallExpression, checker: ts.TypeChecker): { member: string; version: string }[] {
  const [argument] = call.arguments;
  const access = call.expression;
  if (!ts.isPropertyAccessExpression(access) || access.name.text !== "load") return [];
  if (!argument || !ts.isStringLiteralLike(argument)) return [];
  const start = checker.getNonNullableType(checker.getTypeAtLocation(access.expression));
  return argument.text.split(",").flatMap((each) => {
    let type: ts.Type | undefined = start;
    for (const name of each.trim().split("/")) {
      const symbol: ts.Symbol | undefined = type?.getProperty(name);
      const version = versionOf(symbol);
      if (version !== null) return [{ member: `load ${each.trim()}`, version }];
      const next: ts.Type | undefined = symbol && checker.getTypeOfSymbol(symbol);
      type = next && name === "items" ? checker.getIndexTypeOfType(next, ts.IndexKind.Number) : next;
    }
    return [];
  });
}

function tooNewIn(source: ts.SourceFile, checker: ts.TypeChecker): TooNew[] {
  const found: TooNew[] = [];
  const report = (node: ts.Node, member: string, version: string): void => {
    const level = Math.max(
      promised(node),
      ts.isPropertyAccessExpression(node) ? onGuardedConstant(node, checker) : floor,
    );
    if (level >= minorOf(version)) return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push({ file: path.basename(source.fileName), line: line + 1, member, version });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const version = versionOf(checker.getSymbolAtLocation(node.name));
      if (version !== null) report(node, node.name.text, version);
    }
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name).getText();
      const version = versionOf(checker.getTypeAtLocation(node.parent).getProperty(name));
      if (version !== null) report(node, name, version);
    }
    if (ts.isCallExpression(node)) {
      for (const { member, version } of loaded(node, checker)) report(node.expression, member, version);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Every use of a member above ExcelApi 1.7 that is not behind `supports("…")`. `extra`: sources that exist in memory only. */
export function membersTooNew(files: readonly string[], extra: Readonly<Record<string, string>> = {}): TooNew[] {
  const root = path.resolve(__dirname, "../..");
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    types: ["office-js"],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  const inMemory = new Map(Object.entries(extra).map(([name, text]) => [path.join(root, name), text]));
  host.readFile = (name) => inMemory.get(name) ?? readFile(name);
  host.fileExists = (name) => inMemory.has(name) || fileExists(name);
  host.getCurrentDirectory = () => root;
  const names = [...files.map((each) => path.join(root, each)), ...inMemory.keys()];
  const program = ts.createProgram(names, options, host);
  const checker = program.getTypeChecker();
  return names.flatMap((name) => {
    const source = program.getSourceFile(name);
    return source ? tooNewIn(source, checker) : [];
  });
}
