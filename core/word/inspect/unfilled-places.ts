import { decodeXml, type Package } from "../../package";
import { textParts } from "./package-problems";
import { decodeEntities, type PartTexts } from "./part-text";
import type { PlacedProblem, UnfilledPlace } from "./types";

/** In the order of the text they come last: what they stand in has no words of its own. */
const last = Number.MAX_SAFE_INTEGER;
const tags = /[{｛]([^{}｛｝]{1,40})[}｝]/g;
/** Parts with text that docxtemplater leaves alone. */
const parts: readonly (readonly [name: RegExp, place: UnfilledPlace])[] = [
  [/^word\/endnotes\.xml$/, "endnote"],
  [/^word\/charts\/chart\d*\.xml$/, "chart"],
  [/^word\/diagrams\/data\d*\.xml$/, "diagram"],
];

/** Tags where nothing is filled in: endnotes, charts, addresses of links, codes of fields. */
export function unfilledPlaces(template: Package, texts: PartTexts): PlacedProblem[] {
  return [...inParts(template, texts), ...inFields(template), ...inLinks(template)];
}

function inParts(template: Package, texts: PartTexts): PlacedProblem[] {
  return template.entries.flatMap(({ name }) => {
    const place = parts.find(([each]) => each.test(name))?.[1];
    if (!place) return [];
    const text = texts.of(name);
    return tagsIn(text.text).map(([tag, at]) => unfilled(tag, place, name, at, text.around(at)));
  });
}

function inFields(template: Package): PlacedProblem[] {
  return textParts(template).flatMap((part) => {
    const xml = textOf(template, part);
    const codes = [...xml.matchAll(/<w:instrText\b[^>]*>([^<]*)<|<w:fldSimple\b[^>]*?\bw:instr="([^"]*)"/g)];
    const text = codes.map(([, run, simple]) => decodeEntities(run ?? ` ${simple ?? ""} `)).join("");
    return [
      ...tagsIn(text).map(([tag]) => unfilled(tag, "field", part)),
      ...[...text.matchAll(/\bMERGEFIELD\s+(?:"([^"]+)"|(\S+))/gi)].map(([, quoted, name]) =>
        mergeField(quoted ?? name ?? "", part),
      ),
    ];
  });
}

function inLinks(template: Package): PlacedProblem[] {
  return template.entries
    .filter(({ name }) => /^word\/_rels\/.*\.rels$/.test(name))
    .flatMap(({ name }) => {
      const part = name.replace(/_rels\/(.*)\.rels$/, "$1");
      const links = [...textOf(template, name).matchAll(/<Relationship\b[^>]*\/hyperlink"[^>]*>/g)];
      const targets = links.map(([link]) => /\bTarget="([^"]*)"/.exec(link)?.[1] ?? "");
      return targets
        .flatMap((target) => tagsIn(target.replace(/%7b/gi, "{").replace(/%7d/gi, "}")))
        .map(([tag]) => unfilled(readable(tag), "link", part));
    });
}

function textOf(template: Package, part: string): string {
  return decodeXml(template.read(part) ?? new Uint8Array(), part, template.fault).text;
}

function tagsIn(text: string): [tag: string, at: number][] {
  return [...text.matchAll(tags)].map(({ 1: tag = "", index }) => [decodeEntities(tag), index]);
}

/** An address as Word keeps it, as it was typed where that can be told. */
function readable(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function unfilled(tag: string, place: UnfilledPlace, part: string, position = last, around = ""): PlacedProblem {
  return { position, problem: { code: "part-not-filled", severity: "warning", part, around, values: { tag, place } } };
}

function mergeField(name: string, part: string): PlacedProblem {
  return {
    position: last,
    problem: { code: "merge-field", severity: "warning", part, around: "", values: { name } },
  };
}
