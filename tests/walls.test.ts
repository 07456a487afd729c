// @vitest-environment node
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { afterAll, describe, expect, it } from 'vitest';
import config from '../eslint.config.js';
import { cheating, climbing, innocent, reaching } from './walls-cases';

// The real configuration, but for the rules that ask the type checker: it knows no file that is not there.
const ours = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked });

async function lint(file: string, code: string, eslint = ours): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
}

describe('lint stops', () => {
  it.each([...climbing, ...reaching, ...cheating])('%s', async (_why, file, code, rule) => {
    expect(await lint(file, code)).toContain(rule);
  });
});

describe('lint lets pass', () => {
  it.each(innocent)('%s', async (_why, file, code) => {
    expect(await lint(file, code)).toEqual([]);
  });
});

describe('lint, asked about files that are there,', async () => {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'walls-')));
  afterAll(() => rm(root, { recursive: true }));

  it('stops a cycle', async () => {
    const [a, b] = [join(root, 'src/charts/a.ts'), join(root, 'src/charts/b.ts')];
    const code = `import { b } from './b';\nexport const a = () => b();\n`;
    await mkdir(join(root, 'src/charts'), { recursive: true });
    await writeFile(a, code);
    await writeFile(b, `import { a } from './a';\nexport const b = () => a();\n`);
    const overrideConfig = [...config, tseslint.configs.disableTypeChecked];
    const there = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig });
    expect(await lint(a, code, there)).toContain('import-x/no-cycle');
  });
});
