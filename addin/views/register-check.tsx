import { useState } from "preact/hooks";
import { Sym } from "../appearance/symbols";
import type { Register, RegisterProblem } from "../../core/documents/register";
import { compareFiles, countFiles, type FileState } from "../model/register/file-check";
import { fingerprintsOf } from "../model/register/seen-files";
import { troubleOf } from "../model/trouble";
import { FileButton } from "./file-button";
import { useSession, useWords } from "./pane-context";
import { Button } from "./pieces";
import { sayProblem } from "./say-problem";

interface Props {
  readonly register: Register;
  readonly problems: readonly RegisterProblem[];
  readonly files: ReadonlyMap<number, FileState>;
  readonly onCompared: (files: ReadonlyMap<number, FileState>) => void;
}

/** Numbers at once: gaps and doubles; files against their fingerprints, once they are chosen. */
export function RegisterCheck({ register, problems, files, onCompared }: Props) {
  const { register: words } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <div class="buttons">
        <Button onClick={() => setOpen(true)}>{words.verify}</Button>
        <span class="note" role="status">
          {open ? (problems.length === 0 ? words.clean : words.problems(problems.length)) : ""}
        </span>
      </div>
      {open ? (
        <>
          <ul class="after-list">
            {problems.map((problem, index) => (
              <li class="note" key={index}>
                <Sym name={problem.severity} /> {sayProblem(problem, words)}
              </li>
            ))}
          </ul>
          <FileCheck register={register} files={files} onCompared={onCompared} />
        </>
      ) : null}
    </>
  );
}

function FileCheck({ register, files, onCompared }: Omit<Props, "problems">) {
  const session = useSession();
  const { register: words } = useWords();
  const [comparing, setComparing] = useState(false);
  const compare = async (chosen: readonly File[], isAll: boolean) => {
    setComparing(true);
    try {
      onCompared(compareFiles(register, await fingerprintsOf(chosen, session.surroundings.codec), isAll));
    } catch (error) {
      // A file that was moved or deleted after it was chosen.
      const trouble = troubleOf(error, "readingTitle", session.messages());
      session.store.set({ trouble: { ...trouble, title: "readingTitle", text: words.notCompared } });
    } finally {
      setComparing(false);
    }
  };
  const choose = (isAll: boolean) => (chosen: readonly File[]) => {
    if (chosen.length > 0 && !comparing) void compare(chosen, isAll);
  };
  if (compareFiles(register, [], false).size === 0) return <p class="note">{words.nothingToCompare}</p>;
  return (
    <>
      <p class="note after-list">{words.filesHow}</p>
      <div class="buttons">
        <FileButton label={words.chooseFiles} accept=".docx,.zip" disabled={comparing} onFiles={choose(false)} />
        <FileButton label={words.chooseFolder} folder disabled={comparing} onFiles={choose(true)} />
      </div>
      <p class="note" role="status">
        {comparing ? words.comparing : files.size > 0 ? words.compared(countFiles(files)) : ""}
      </p>
    </>
  );
}
