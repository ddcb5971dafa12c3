import { ExcelError } from "../../model/excel-error";
import { text } from "../arguments";
import type { Host } from "../host";
import { HostObject, type HostClass, type Property } from "../host-class";

type DocumentProperty = "title" | "author" | "subject" | "keywords";

export const propertiesClass: HostClass<undefined> = {
  name: "DocumentProperties",
  properties: {
    Author: documentProperty("author"),
    Keywords: documentProperty("keywords"),
    Subject: documentProperty("subject"),
    Title: documentProperty("title"),
  },
};

function documentProperty(key: DocumentProperty): Property<undefined> {
  return {
    get: (_, host) => host.workbook.data.properties[key] ?? "",
    set: (_, value, host) => host.workbook.setProperty(key, text(value)),
  };
}

const settingClass: HostClass<string> = {
  name: "Setting",
  identity: (key) => ({ _Id: key }),
  properties: {
    Key: { get: (key) => key },
    Value: {
      get: (key, host) => host.settings.get(key),
      set: (key, value, host) => void host.settings.set(key, value),
    },
  },
  methods: {
    Delete: (key, _, host) => {
      host.settings.delete(key);
      return null;
    },
  },
};

export const settingsClass: HostClass<undefined> = {
  name: "SettingCollection",
  items: (_, host) => [...host.settings.keys()].map((key) => new HostObject(settingClass, key)),
  item: (_, key, host) => {
    const found = setting(key, host);
    if (!found) throw new ExcelError("ItemNotFound", "There is no such setting.");
    return found;
  },
  methods: {
    Add: (_, [key, value], host) => {
      host.settings.set(text(key), value);
      return new HostObject(settingClass, text(key));
    },
    GetCount: (_, __, host) => host.settings.size,
    GetItemOrNullObject: (_, [key], host) => setting(key, host),
  },
};

function setting(key: unknown, host: Host): HostObject<string> | null {
  return host.settings.has(text(key)) ? new HostObject(settingClass, text(key)) : null;
}
