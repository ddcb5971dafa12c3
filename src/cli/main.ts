import { execute } from "./execute";

const { stdout, stderr, env } = process;

void execute(process.argv.slice(2), { stdout, stderr, env, cwd: process.cwd() }).then((status) => {
  process.exitCode = status;
});
