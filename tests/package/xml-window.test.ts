import { Fault } from "../../core/fault";
import { WindowScanner, XmlScanner, packageFaultsOf, xmlPart } from "../../core/package";
import { WindowTooSmall } from "../../core/package/xml-window";
import { nodeCodec } from "../../scripts/host/node-codec";

const fault = packageFaultsOf("workbook");
const partOf = (xml: string) => xmlPart(new TextEncoder().encode(xml), "a.xml", nodeCodec, fault);

function tokens(scanner: XmlScanner, start: () => number): string {
  const found: string[] = [];
  try {
    while (scanner.next())
      found.push(`${scanner.kind} ${scanner.name} ${start()} ${scanner.kind === "text" ? scanner.characters : ""}`);
  } catch (error) {
    if (error instanceof WindowTooSmall) return "too small";
    if (error instanceof Fault) return error.code;
    throw error;
  }
  return found.join("\n");
}

const inner = Array.from(
  { length: 40 },
  (_, at) => `<b n="${at}">甲&amp;${"乙".repeat(at % 9)}</b><!-- ${at} --><c/>`,
).join("\n");
const documents = [
  `<?xml version="1.0"?><a xmlns="x">${inner}</a>`,
  `<a>${inner}</a>${inner}`,
  `<a>${inner}<?xml version="1.0"?></a>`,
  `<a>${inner}]]></a>`,
  `<a>${inner}&nbsp;</a>`,
  `<a>${inner}`,
  `<a>${inner}</a>\n<!-- end -->\n`,
  `<a>${inner}</a>text`,
];

test.each(documents)("document %#: through a window of any size a part reads as in one, or not at all", (xml) => {
  const file = partOf(xml);
  const whole = new XmlScanner(file.octets(), file.part, fault, false, true);
  const wanted = tokens(whole, () => whole.start);
  const { length } = file.bytes;
  for (const size of [...Array(300).keys(), length - 1, length, 2 * length].filter((each) => each > 8)) {
    const scanner = new WindowScanner(file, fault, size);
    const found = tokens(scanner, () => scanner.placeStart);
    // In a part of the whole a fault may also be the window's; it is then read again in one.
    if (size >= length || found.includes("\n")) expect(found).toBe(wanted);
    else expect(found).toMatch(/^(too small|ill-formed)$/);
  }
});
