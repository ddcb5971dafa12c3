import "../sentences/card-messages";
import { localDay } from "../../plan/notation/calendar-date";
import { useGoTo, useShow, useTasks } from "../tasks/task-context";
import { useWorkbook } from "../workbook/workbook-context";
import { cardSheets } from "./active-card";
import type { CardControl } from "./card-control";
import { CardPage } from "./card-page";
import { NoCard } from "./no-card";
import { openingPlace } from "./completeness/opening-place";
import { OtherCard } from "./other-card";
import { useShownCard } from "./use-shown-card";

/** The card that is in front, or was last. */
export default function CardView() {
  const workbook = useWorkbook();
  const tasks = useTasks();
  const goTo = useGoTo();
  const show = useShow();
  const { card, other, showOther } = useShownCard();
  const control: CardControl = {
    busy: tasks.busy,
    goTo,
    show,
    edit: async (change) => card !== undefined && (await tasks.edit(({ editCard }) => editCard(card.key, change))) !== undefined,
  };
  const openCard = (key: string) => {
    const place = openingPlace(key, workbook);
    if (place) show(place);
  };
  if (!card) return <NoCard cards={cardSheets(workbook)} onOpen={openCard} />;
  return (
    <>
      {other !== undefined && <OtherCard other={other} onShow={showOther} />}
      <CardPage
        card={card}
        open={workbook}
        today={localDay(new Date())}
        control={control}
        edit={async (work) => (await tasks.edit(work)) !== undefined}
        add={async (work) => (await tasks.edit(async (operations) => (await work(operations)).done)) !== undefined}
      />
    </>
  );
}
