import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { WorkbookRepair } from "../../../operations/verification/verify-and-repair";
import type { Verification } from "../../../sheets/verification/difference";
import { ActionPanel } from "../../card/actions/action-panel";
import { useFocusTarget } from "../../card/editing/use-focus-target";
import { useSpeech } from "../../speech/speech";
import { useTasks } from "../../tasks/task-context";
import { FoundInWorkbook } from "./found-in-workbook";

/** Looks over the formulas and names of the workbook, shows what is not as it should be, and puts it right when told to. */
export function VerifyAndRepair() {
  const { say } = useSpeech();
  const { busy, run, edit } = useTasks();
  const [found, setFound] = useState<Verification>();
  const [repaired, setRepaired] = useState<WorkbookRepair>();
  const [offer, attachOffer] = useFocusTarget();

  const verify = async () => {
    setRepaired(undefined);
    setFound(undefined);
    setFound(await run(({ verifyWorkbook }, progress) => verifyWorkbook(progress)));
  };
  const repair = async () => {
    let made: WorkbookRepair | undefined;
    await edit(async ({ repairWorkbook }, progress) => (made = await repairWorkbook(progress)).done);
    setRepaired(made);
  };
  const close = () => {
    setFound(undefined);
    setRepaired(undefined);
    offer.focus();
  };

  return (
    <>
      <Button ref={attachOffer} size="small" title={say("repair.note")} disabledFocusable={busy} onClick={() => void verify()}>
        {say("repair.offer")}
      </Button>
      {repaired ? (
        <Repaired repair={repaired} busy={busy} onAgain={() => void verify()} onClose={close} />
      ) : (
        found && <Found found={found} busy={busy} onAgain={() => void verify()} onRepair={() => void repair()} onClose={close} />
      )}
    </>
  );
}

interface FoundProps {
  readonly found: Verification;
  readonly busy: boolean;
  readonly onAgain: () => void;
  readonly onRepair: () => void;
  readonly onClose: () => void;
}

function Found({ found, busy, onAgain, onRepair, onClose }: FoundProps) {
  const { say } = useSpeech();
  const { differences, obstacles, withoutFrontPage } = found;
  const repairs = differences.length + (withoutFrontPage === undefined ? 0 : 1);
  const isSound = repairs + obstacles.length === 0;
  const canRepair = repairs > 0;
  return (
    <ActionPanel
      title={say(isSound ? "repair.sound" : "repair.found")}
      confirm={canRepair ? say("repair.confirm", { count: repairs }) : say("repair.again")}
      notes={isSound ? [say("repair.sound.note")] : canRepair ? [say("repair.confirm.note")] : []}
      ready={!busy}
      onConfirm={canRepair ? onRepair : onAgain}
      onCancel={onClose}
      tells={!canRepair}
    >
      {!isSound && <FoundInWorkbook label={say("repair.found")} verification={found} />}
    </ActionPanel>
  );
}

interface RepairedProps {
  readonly repair: WorkbookRepair;
  readonly busy: boolean;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

function Repaired({ repair: { mended, left, moved }, busy, onAgain, onClose }: RepairedProps) {
  const { say } = useSpeech();
  const rest = left.differences.length + left.obstacles.length;
  const count = mended.length + (moved === undefined ? 0 : 1);
  return (
    <ActionPanel
      title={say("repair.done", { count })}
      confirm={say("repair.again")}
      notes={[
        ...(moved === undefined ? [] : [say("repair.moved", { sheet: moved })]),
        ...(rest === 0 ? [] : [say("repair.left", { count: rest })]),
      ]}
      ready={!busy}
      onConfirm={onAgain}
      onCancel={onClose}
      tells
    >
      {mended.length > 0 && <FoundInWorkbook label={say("repair.done", { count })} verification={{ differences: mended, obstacles: [] }} />}
      {rest > 0 && <FoundInWorkbook label={say("repair.left", { count: rest })} verification={left} />}
    </ActionPanel>
  );
}
