#!/usr/bin/env node
import { run } from "./run";

void run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  env: process.env,
  cwd: process.cwd(),
}).then((status) => {
  process.exitCode = status;
});
