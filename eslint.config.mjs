import globals from "globals";
import tseslint from "typescript-eslint";
import importX from "eslint-plugin-import-x";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import officeAddins from "eslint-plugin-office-addins";

/** What compiles in core/ but would make a result depend on the machine, the clock or the locale. */
const impure = [
  "Date",
  "Intl",
  "process",
  "Buffer",
  "console",
  "require",
  "setTimeout",
  "window",
  "document",
  "Office",
  "Excel",
];
const impureProperties = [{ object: "Math", property: "random", message: "core/ takes randomness as an argument." }];
const room = (target, from, message) => ({ target: `./${target}`, from: from.map((f) => `./${f}`), message });

export default tseslint.config(
  { ignores: ["dist/", "out/", "coverage/", "node_modules/", "tests/bench/node_modules/", "tests/fixtures/"] },
  ...tseslint.configs.strict,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver({ project: "tsconfig.json" })] },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-restricted-properties": [
        "error",
        ...["innerHTML", "outerHTML", "insertAdjacentHTML"].map((property) => ({
          property,
          message: "User text never becomes HTML.",
        })),
      ],
      "import-x/no-cycle": "error",
      "import-x/no-restricted-paths": [
        "error",
        {
          zones: [
            room("core", ["addin", "scripts", "tests"], "core/ decides; it never asks a host."),
            room("addin", ["scripts"], "Hosts do not know one another."),
            room("scripts", ["addin"], "Hosts do not know one another."),
          ],
        },
      ],
    },
  },
  {
    files: ["core/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...impure],
      "no-restricted-properties": ["error", ...impureProperties],
      "no-restricted-imports": ["error", { patterns: [{ group: ["node:*"], message: "core/ is pure." }] }],
    },
  },
  {
    files: ["addin/host/office*.ts", "addin/host/office/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
    },
  },
  {
    files: ["**/*.{mjs,cjs,js}"],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: { globals: globals.node },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  { files: ["tests/**/*.ts", "tests/**/*.tsx"], rules: { "@typescript-eslint/no-non-null-assertion": "off" } },
);
