import type { Host } from "../host";
import type { HostClass } from "../host-class";

/** Numbers under which the client library knows its events. */
export const EVENT_TYPES = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
  Moved: 27,
  TableDataChanged: 101,
} as const;

const NAMES: Readonly<Record<string, number>> = {
  _RegisterDataChangedEvent: EVENT_TYPES.DataChanged,
  _RegisterActivatedEvent: EVENT_TYPES.Activated,
  _RegisterDeactivatedEvent: EVENT_TYPES.Deactivated,
  _RegisterSelectionChangedEvent: EVENT_TYPES.SelectionChanged,
  _RegisterCalculatedEvent: EVENT_TYPES.Calculated,
  _RegisterFormatChangedEvent: EVENT_TYPES.FormatChanged,
  _RegisterProtectionChangedEvent: EVENT_TYPES.ProtectionChanged,
  _RegisterEventNameChanged: EVENT_TYPES.NameChanged,
  _RegisterEventVisibilityChanged: EVENT_TYPES.VisibilityChanged,
};

const COLLECTION_NAMES: Readonly<Record<string, number>> = {
  ...NAMES,
  _RegisterAddedEvent: EVENT_TYPES.Added,
  _RegisterDeletedEvent: EVENT_TYPES.Deleted,
  _RegisterEventMoved: EVENT_TYPES.Moved,
};

const TABLE_NAMES: Readonly<Record<string, number>> = { _RegisterDataChangedEvent: EVENT_TYPES.TableDataChanged };

const BY_CLASS = { Worksheet: NAMES, WorksheetCollection: COLLECTION_NAMES, Table: TABLE_NAMES, TableCollection: TABLE_NAMES };

/** The methods with which a client asks for the events of an object and gives them up again. */
export function eventMethods<T>(
  className: keyof typeof BY_CLASS,
  targetId: (target: T, host: Host) => string,
): NonNullable<HostClass<T>["methods"]> {
  const methods: Record<string, (target: T, args: unknown, host: Host) => unknown> = {};
  for (const [name, type] of Object.entries(BY_CLASS[className])) {
    methods[name] = (target, _, host) => want(host, type, targetId(target, host), 1);
    methods[name.replace("_Register", "_Unregister")] = (target, _, host) => want(host, type, targetId(target, host), -1);
  }
  return methods;
}

function want(host: Host, type: number, targetId: string, by: 1 | -1): null {
  host.want(type, targetId, by);
  return null;
}
