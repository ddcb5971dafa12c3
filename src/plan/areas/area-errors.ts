/** Why the areas of a plan cannot be edited as asked. */
import { PlanError } from "../plan-error";

export class AreaUnnamedError extends PlanError {
  constructor() {
    super("operation.areaUnnamed");
  }
}

/** Another area of the plan is called so. */
export class AreaTwiceError extends PlanError {
  constructor(area: string) {
    super("operation.areaTwice", { area });
  }
}

export class UnknownAreaError extends PlanError {
  constructor(area: string) {
    super("operation.unknownArea", { area });
  }
}

/** The area has a section of this title for these years. */
export class SectionTwiceError extends PlanError {
  constructor(area: string, section: string) {
    super("operation.sectionTwice", { area, section });
  }
}

/** Neither a title nor a year. */
export class SectionUnnamedError extends PlanError {
  constructor(area: string) {
    super("operation.sectionUnnamed", { area });
  }
}

/** The section was removed or is called otherwise since. */
export class UnknownSectionError extends PlanError {
  constructor(area: string, section: string) {
    super("operation.unknownSection", { area, section });
  }
}

/** Only what holds no rows goes as a whole. */
export class SectionFilledError extends PlanError {
  constructor(area: string, section: string, count: number) {
    super("operation.sectionFilled", { area, section, count });
  }
}

/** Somebody has rewritten or removed the row since it was shown. */
export class TargetChangedError extends PlanError {
  constructor(area: string, section: string) {
    super("operation.targetChanged", { area, section });
  }
}
