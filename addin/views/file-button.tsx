import { useRef } from "preact/hooks";
import { Button } from "./pieces";

interface Props {
  readonly label: string;
  readonly accept?: string;
  /** A whole folder, with all that is in it. */
  readonly folder?: boolean;
  /** One file only. */
  readonly single?: boolean;
  readonly disabled?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that asks for files; what was chosen is handed on, and the same can be chosen again. */
export function FileButton({ label, accept, folder = false, single = false, disabled = false, onFiles }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button kind="small" disabled={disabled} onClick={() => field.current?.click()}>
        {label}
      </Button>
      <input
        type="file"
        hidden
        aria-label={label}
        ref={field}
        accept={accept}
        multiple={!single}
        {...(folder ? { webkitdirectory: true } : {})}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = "";
        }}
      />
    </>
  );
}
