import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { generateCertificates } from "office-addin-dev-certs";

export interface CertificateFiles {
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

let made: Promise<CertificateFiles> | null = null;

async function make(): Promise<CertificateFiles> {
  const folder = mkdtempSync(path.join(tmpdir(), "shuping-cert-"));
  const files = {
    ca: path.join(folder, "ca.crt"),
    cert: path.join(folder, "localhost.crt"),
    key: path.join(folder, "localhost.key"),
  };
  const { log } = console;
  console.log = () => undefined; // it announces each one
  await generateCertificates(files.ca, files.cert, files.key, 2, ["localhost"]).finally(() => (console.log = log));
  if (!existsSync(files.cert)) throw new Error("no certificate was made");
  return files;
}

/** Certificates for https://localhost that nobody trusts, made once for each test file. */
export function testCertificates(): Promise<CertificateFiles> {
  made ??= make();
  return made;
}
