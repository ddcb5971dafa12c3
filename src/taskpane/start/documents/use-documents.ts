import { useEffect, useRef, useState } from "react";
import type { LabelCorrections } from "../../../interchange/documents/corrections";
import type { RecognisedPlan } from "../../../interchange/documents/recognise-plan";
import type { SourceDocument } from "../../../interchange/documents/source-document";
import { useOperations } from "../../operations-context";

export interface DocumentsReading {
  readonly documents: readonly SourceDocument[] | undefined;
  readonly recognised: RecognisedPlan | undefined;
  /** The file that is being read, and how many were. */
  readonly step: { readonly file: string; readonly done: number; readonly of: number } | undefined;
  readonly failure: unknown;
  readonly stop: () => void;
}

/** Reads the files, then what their labels mean, anew with each correction. `onStopped` is called where the person stops it. */
export function useDocuments(files: readonly File[], corrections: LabelCorrections, onStopped: () => void): DocumentsReading {
  const { readDocuments, recogniseDocuments } = useOperations();
  const [documents, setDocuments] = useState<readonly SourceDocument[]>();
  const [recognised, setRecognised] = useState<RecognisedPlan>();
  const [step, setStep] = useState<DocumentsReading["step"]>();
  const [failure, setFailure] = useState<unknown>();
  const stopped = useRef(false);

  useEffect(() => {
    let wanted = true;
    const progress = async (done: number, of: number, file: string) => {
      if (wanted) setStep({ file, done, of });
      // The page shows where it is, and hears a click, before the next file is read.
      await new Promise((next) => setTimeout(next, 0));
      return wanted && !stopped.current;
    };
    readDocuments(files, progress).then(
      (read) => wanted && (read ? setDocuments(read) : onStopped()),
      (error: unknown) => wanted && setFailure(error),
    );
    return () => {
      wanted = false;
    };
    // The files and the way back are those of the view as it was opened.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [files, readDocuments]);

  useEffect(() => {
    if (!documents) return undefined;
    let wanted = true;
    recogniseDocuments(documents, undefined, corrections).then(
      (found) => wanted && setRecognised(found),
      (error: unknown) => wanted && setFailure(error),
    );
    return () => {
      wanted = false;
    };
  }, [documents, corrections, recogniseDocuments]);

  return {
    documents,
    recognised,
    step,
    failure,
    stop: () => {
      stopped.current = true;
    },
  };
}
