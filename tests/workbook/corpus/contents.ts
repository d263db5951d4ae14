import { defaultRows, main, relations, sheetXml, type BookParts } from "./make-book";

const opaque = (seed: number): Uint8Array =>
  Uint8Array.from({ length: 600 }, (_, at) => (at * seed + (at >> 3)) & 0xff);
const x14 = `xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"`;
const mc = ` xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"`;
const ext = (inside: string): string =>
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${x14}>${inside}</ext></extLst>`;
const strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const strictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text.replace("UTF-8", "UTF-16")}`, "utf16le");
  return new Uint8Array(big ? bytes.swap16() : bytes);
};
const prefixed = (xml: string): string =>
  xml.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:").replace(`xmlns="${main}"`, `xmlns:x="${main}"`);

/**
 * What an office's workbook may hold besides plain cells: one line a kind. The test writes one free cell into each and demands that
 * every other entry keeps its bytes and the sheet its text.
 */
export const contents: Readonly<Record<string, BookParts>> = {
  plain: {},
  "chart in a drawing": {
    after: `<drawing r:id="rId1"/>`,
    sheetLinks: [["drawing", "../drawings/drawing1.xml"]],
    parts: { "xl/drawings/drawing1.xml": "<d/>", "xl/charts/chart1.xml": "<c/>" },
  },
  picture: {
    after: `<drawing r:id="rId1"/>`,
    sheetLinks: [["drawing", "../drawings/drawing1.xml"]],
    parts: { "xl/drawings/drawing1.xml": "<d/>", "xl/media/image1.png": opaque(7) },
  },
  "background picture": {
    after: `<picture r:id="rId1"/>`,
    sheetLinks: [["image", "../media/image1.png"]],
    parts: { "xl/media/image1.png": opaque(11) },
  },
  "printer settings": {
    after: `<pageSetup paperSize="9" r:id="rId1"/>`,
    sheetLinks: [["printerSettings", "../printerSettings/p1.bin"]],
    parts: { "xl/printerSettings/p1.bin": opaque(3) },
  },
  "header and footer": {
    after: `<headerFooter><oddHeader>&amp;C任务分解表</oddHeader><oddFooter>第 &amp;P 页</oddFooter></headerFooter>`,
  },
  "print area and names": {
    bookAfter: `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">任务分解表!$A$1:$C$2</definedName></definedNames>`,
  },
  "conditional formats": {
    after: `<conditionalFormatting sqref="A1:C9"><cfRule type="cellIs" priority="1" operator="equal"><formula>"逾期"</formula></cfRule></conditionalFormatting>`,
  },
  "conditional formats of 2010": {
    after: ext(
      `<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{1}" priority="7"/><xm:sqref>A1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>`,
    ),
  },
  validations: {
    after: `<dataValidations count="1"><dataValidation type="list" sqref="C2"><formula1>"是,否"</formula1></dataValidation></dataValidations>`,
  },
  "validations of 2010": {
    after: ext(
      `<x14:dataValidations count="1"><x14:dataValidation type="list"><xm:sqref>C2</xm:sqref></x14:dataValidation></x14:dataValidations>`,
    ),
  },
  sparklines: { after: ext(`<x14:sparklineGroups><x14:sparklineGroup/></x14:sparklineGroups>`) },
  slicer: {
    after: ext(`<x14:slicerList><x14:slicer r:id="rId1"/></x14:slicerList>`),
    sheetLinks: [["slicer", "../slicers/slicer1.xml"]],
    parts: { "xl/slicers/slicer1.xml": "<s/>" },
  },
  "pivot table": {
    sheetLinks: [["pivotTable", "../pivotTables/pivotTable1.xml"]],
    parts: {
      "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${main}"><location ref="M1:N9"/></pivotTableDefinition>`,
    },
  },
  table: {
    after: `<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    sheetLinks: [["table", "../tables/table1.xml"]],
    parts: {
      "xl/tables/table1.xml": `<table xmlns="${main}" id="1" name="T" displayName="T" ref="A1:C2"><autoFilter ref="A1:C2"/><tableColumns count="3"/></table>`,
    },
  },
  "table without filter": {
    after: `<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    sheetLinks: [["table", "/xl/tables/table1.xml"]],
    parts: { "xl/tables/table1.xml": `<table xmlns="${main}" id="1" name="T" displayName="T" ref="A1:C2"/>` },
  },
  comments: {
    after: `<legacyDrawing r:id="rId1"/>`,
    sheetLinks: [
      ["vmlDrawing", "../drawings/v.vml"],
      ["comments", "../comments1.xml"],
    ],
    parts: { "xl/drawings/v.vml": "<xml><v/><br></xml>", "xl/comments1.xml": "<comments/>" },
  },
  "threaded comments": {
    sheetLinks: [["threadedComment", "../threadedComments/t1.xml"]],
    parts: { "xl/threadedComments/t1.xml": "<t/>", "xl/persons/person.xml": "<p/>" },
  },
  "form controls": {
    sheetAttributes: mc,
    after: `<mc:AlternateContent><mc:Choice Requires="x14"><controls><control shapeId="1" r:id="rId1" name="b"/></controls></mc:Choice></mc:AlternateContent>`,
    sheetLinks: [["ctrlProp", "../ctrlProps/c1.xml"]],
    parts: { "xl/ctrlProps/c1.xml": "<f/>" },
  },
  "embedded object": {
    after: `<oleObjects><oleObject progId="Word.Document.12" shapeId="2" r:id="rId1"/></oleObjects>`,
    sheetLinks: [["oleObject", "../embeddings/o.bin"]],
    parts: { "xl/embeddings/o.bin": opaque(5) },
  },
  macros: { bookLinks: [["vbaProject", "vbaProject.bin"]], parts: { "xl/vbaProject.bin": opaque(13) } },
  "macro sheet": {
    moreSheets: `<sheet name="宏" sheetId="2" r:id="rId4"/>`,
    bookLinks: [["xlMacrosheet", "macrosheets/m.xml"]],
    parts: { "xl/macrosheets/m.xml": "<m/>" },
  },
  "chart sheet": {
    moreSheets: `<sheet name="图" sheetId="2" r:id="rId4"/>`,
    bookLinks: [["chartsheet", "chartsheets/c.xml"]],
    parts: { "xl/chartsheets/c.xml": "<c/>" },
  },
  "external link": {
    bookLinks: [["externalLink", "externalLinks/e1.xml"]],
    bookAfter: `<externalReferences><externalReference r:id="rId4"/></externalReferences>`,
    parts: { "xl/externalLinks/e1.xml": "<e/>" },
  },
  "connection and query": {
    bookLinks: [["connections", "connections.xml"]],
    parts: { "xl/connections.xml": "<c/>", "xl/queryTables/q1.xml": "<q/>" },
  },
  "dynamic array": {
    rows: `${defaultRows}<row r="3"><c r="A3" cm="1"><f t="array" ref="A3:A4">_xlfn.UNIQUE(A1:A2)</f><v>1</v></c></row>`,
    parts: { "xl/metadata.xml": "<m/>" },
  },
  "rich value": {
    rows: `${defaultRows}<row r="3"><c r="A3" t="e" vm="1"><v>#VALUE!</v></c></row>`,
    parts: { "xl/richData/rdrichvalue.xml": "<r/>" },
  },
  "WPS cell image": {
    rows: `${defaultRows}<row r="3"><c r="A3" t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c></row>`,
    bookLinks: [["cellImage", "cellimages.xml"]],
    parts: { "xl/cellimages.xml": "<c/>" },
  },
  "custom XML": { parts: { "customXml/item1.xml": "<i/>", "customXml/itemProps1.xml": "<p/>" } },
  "custom properties": {
    rootLinks: [["custom-properties", "docProps/custom.xml"]],
    parts: { "docProps/custom.xml": "<p/>", "docProps/app.xml": "<p/>" },
  },
  "custom views with margins inside": {
    after: `<customSheetViews><customSheetView guid="{1}"><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/></customSheetView></customSheetViews><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>`,
  },
  "page breaks": {
    after: `<rowBreaks count="1"><brk id="9" max="16383" man="1"/></rowBreaks><colBreaks count="1"><brk id="3" man="1"/></colBreaks>`,
  },
  "outline and hidden": {
    before: `<sheetFormatPr defaultRowHeight="15" outlineLevelRow="1"/><cols><col min="2" max="3" width="9" hidden="1" outlineLevel="1"/></cols>`,
    rows: defaultRows.replace(`<row r="2"`, `<row r="2" hidden="1" outlineLevel="1" ht="33" customHeight="1"`),
  },
  "frozen panes": {
    before: `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>`,
  },
  protection: {
    after: `<sheetProtection sheet="1" objects="1"/><protectedRanges><protectedRange name="r" sqref="A1"/></protectedRanges>`,
  },
  "ignored errors": { after: `<ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors>` },
  hyperlinks: {
    after: `<hyperlinks><hyperlink ref="A2" r:id="rId1" tooltip="a &gt; b"/></hyperlinks>`,
    sheetLinks: [["hyperlink", "https://example.org/?a=1&amp;b=2"]],
  },
  "phonetic guides": {
    strings: `<sst xmlns="${main}"><si><t>工作内容</t><rPh sb="0" eb="2"><t>ごんぐ</t></rPh><phoneticPr fontId="1"/></si><si><t>完成时间</t></si></sst>`,
    after: `<phoneticPr fontId="1"/>`,
  },
  "rich text": {
    strings: `<sst xmlns="${main}"><si><r><rPr><b/></rPr><t>工作</t></r><r><t xml:space="preserve"> 内容</t></r></si><si><t>完成时间</t></si></sst>`,
  },
  "shared formulas": {
    rows: `${defaultRows}<row r="3"><c r="A3"><f t="shared" ref="A3:A4" si="0">C2*2</f><v>7</v></c></row><row r="4"><c r="A4"><f t="shared" si="0"/><v>0</v></c></row>`,
  },
  "array formula": {
    rows: `${defaultRows}<row r="3"><c r="A3"><f t="array" ref="A3:B3">C2:D2</f><v>1</v></c><c r="B3"><v>2</v></c></row>`,
  },
  "what-if table": {
    rows: `${defaultRows}<row r="3"><c r="A3"><f t="dataTable" ref="A3:A5" dt2D="0" dtr="0" r1="C2"/><v>1</v></c></row>`,
  },
  "calculation chain": {
    rows: `${defaultRows}<row r="3"><c r="A3"><f>C2*2</f><v>7</v></c></row>`,
    bookLinks: [["calcChain", "calcChain.xml"]],
    parts: { "xl/calcChain.xml": `<calcChain xmlns="${main}"><c r="A3" i="1"/></calcChain>` },
  },
  merges: { after: `<mergeCells count="2"><mergeCell ref="A5:A9"/><mergeCell ref="B5:C5"/></mergeCells>` },
  "days from 1904": { bookBefore: `<workbookPr date1904="1"/>` },
  "ISO dates": { rows: `${defaultRows}<row r="3"><c r="A3" t="d" s="1"><v>2017-08-10</v></c></row>` },
  CDATA: { rows: `${defaultRows}<row r="3"><c r="A3" t="inlineStr"><is><t><![CDATA[甲<乙>&丙]]></t></is></c></row>` },
  "comments and instructions in XML": {
    rows: `<!-- a row -->${defaultRows}<?keep this?>`,
    before: `<!-- <row r="9"> -->`,
  },
  "no row and cell numbers": {
    rows: `<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row><row><c t="inlineStr"><is><t>制定方案</t></is></c></row>`,
  },
  "empty sheet": { rows: "", before: "" },
  "empty sheet, self-closing data": { sheet: `<worksheet xmlns="${main}"><sheetData/></worksheet>` },
  "no styles part": { styles: null, without: ["xl/styles.xml"], rows: defaultRows.replace(` s="1"`, "") },
  "styles part without content": {
    styles: `<?xml version="1.0"?>\n<styleSheet xmlns="${main}" xml:space="preserve"/>\n`,
    rows: defaultRows.replace(` s="1"`, ""),
  },
  "styles part with empty lists": {
    styles: `<styleSheet xmlns="${main}"><fonts count="0"/><fills count="0"></fills><dxfs count="0"/></styleSheet>`,
    rows: defaultRows.replace(` s="1"`, ""),
  },
  "namespace of r:id declared on each sheet": {
    parts: {
      "xl/workbook.xml": `<x:workbook xmlns:x="${main}"><x:sheets><x:sheet name="任务分解表" sheetId="1" d3:id="rId1" xmlns:d3="${relations}"/></x:sheets></x:workbook>`,
    },
  },
  "sheet that names no part": { moreSheets: `<sheet name="Module1" sheetId="2"/>` },
  "strict namespace": { sheet: sheetXml({}).replaceAll(main, strictMain).replaceAll(relations, strictRelations) },
  "prefixed namespace": { sheet: prefixed(sheetXml({})) },
  "UTF-16 sheet": { sheet: utf16(sheetXml({}), false) },
  "UTF-16 sheet, big end first": { sheet: utf16(sheetXml({}), true) },
  "byte order mark": { sheet: `\ufeff${sheetXml({})}` },
  "letter case of part names": {
    rename: (name) => (name === "xl/worksheets/sheet1.xml" ? "XL/Worksheets/Sheet1.XML" : name),
  },
  "backslashes in names": { rename: (name) => name.replaceAll("/", "\\") },
  zip64: { entry: (entry) => ({ ...entry, zip64: true }) },
  "data descriptors": { entry: (entry) => ({ ...entry, descriptor: true }) },
  stored: { entry: (entry) => ({ ...entry, stored: true }) },
  "archive comment": { zip: { comment: "PK\u0005\u0006 not the end" } },
  "bytes in front of the archive": { zip: { prefix: Buffer.from("#!/bin/sh\nexit\n"), offsetsFromArchive: true } },
  "bytes in front, offsets counted": { zip: { prefix: Buffer.from("#!/bin/sh\nexit\n") } },
  "folders as entries": { extraEntries: [{ name: "xl/media/", data: "", stored: true }] },
  "threaded comments with persons": {
    sheetLinks: [["threadedComment", "../threadedComments/threadedComment1.xml"]],
    bookLinks: [["person", "persons/person.xml"]],
    parts: { "xl/threadedComments/threadedComment1.xml": "<t/>", "xl/persons/person.xml": "<p/>" },
  },
  "slicers and timelines": {
    after: ext(`<x14:slicerList xmlns:r="${relations}"><x14:slicer r:id="rId1"/></x14:slicerList>`),
    sheetLinks: [["slicer", "../slicers/slicer1.xml"]],
    bookLinks: [["timelineCache", "timelineCaches/timelineCache1.xml"]],
    parts: { "xl/slicers/slicer1.xml": "<s/>", "xl/timelineCaches/timelineCache1.xml": "<t/>" },
  },
  "ActiveX control": {
    after: `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14" ${x14}><controls><control shapeId="1025" r:id="rId1" name="按钮"/></controls></mc:Choice></mc:AlternateContent>`,
    sheetLinks: [["control", "../activeX/activeX1.xml"]],
    parts: { "xl/activeX/activeX1.xml": "<a/>", "xl/activeX/activeX1.bin": opaque(5) },
  },
  "data model": { bookLinks: [["powerPivotData", "model/item.data"]], parts: { "xl/model/item.data": opaque(13) } },
  "sensitivity label": {
    rootLinks: [["classificationlabels", "docMetadata/LabelInfo.xml"]],
    parts: { "docMetadata/LabelInfo.xml": "<labels/>" },
  },
  "embedded font and picture of the file": {
    rootLinks: [["thumbnail", "docProps/thumbnail.jpeg"]],
    parts: { "xl/fonts/font1.odttf": opaque(17), "docProps/thumbnail.jpeg": opaque(19) },
  },
  "WPS: cell pictures and its own names": {
    rows: `${defaultRows}<row r="3"><c r="A3" t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c></row>`,
    bookLinks: [["cellImage", "cellimages.xml"]],
    parts: { "xl/cellimages.xml": "<etc:cellImages xmlns:etc='http://www.wps.cn/officeDocument/2017/etCustomData'/>" },
  },
  "LibreOffice: every attribute said": {
    rows: `<row r="1" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" s="0" t="n"><f aca="false">1+1</f><v>2</v></c></row><row r="2" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false"><c r="A2" s="0" t="str"><f aca="false">&quot;甲&quot;&amp;B1</f><v>甲2</v></c></row>`,
  },
  "Google Sheets: no numbers of styles, spans of one": {
    before: `<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/>`,
    rows: `<row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row><row r="2"/><row r="3" ht="15.75" customHeight="1"/>`,
  },
  "SheetJS: texts in the cells, no strings part": {
    strings: null,
    without: ["xl/sharedStrings.xml"],
    rows: `<row r="1"><c r="A1" t="str"><v>工作内容</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c></row>`,
  },
  "numbers in every writing": {
    rows: `<row r="1"><c r="A1"><v>1E-5</v></c><c r="B1"><v>-0</v></c><c r="C1"><v>12345678901234567890</v></c></row><row r="2"><c r="A2"><v>0.1</v></c><c r="B2"><v>1.7976931348623157E+308</v></c></row>`,
  },
  "references by number": {
    rows: `${defaultRows}<row r="3"><c r="A3" t="inlineStr"><is><t>&#30002;&#x4E59;&#x1F600;&amp;&#60;</t></is></c></row>`,
  },
  "lines and blanks between all tags": {
    rows: `\n  <row r="1">\n    <c r="A1" t="s">\n      <v>0</v>\n    </c>\n  </row>\n  `,
  },
  "]]> as a reference, brackets in formulas": {
    rows: `${defaultRows}<row r="3"><c r="A3"><f>SUM(T[[#This Row],[数量]])</f><v>1</v></c><c r="B3" t="inlineStr"><is><t>]]&gt;</t></is></c></row>`,
  },
  "names of attributes beyond ASCII": {
    sheetAttributes: ` xmlns:甲="urn:x"`,
    rows: `${defaultRows}<row r="3" 甲:级="高"><c r="A3"><v>1</v></c></row>`,
  },
  "rows that change their ways": {
    rows: `<row r="1" spans="1:3"><c r="A1"><v>1</v></c></row><row r="2" spans="1:3"><c r="A2"><v>2</v></c></row><row r="3" ht="20" spans="1:3"><c r="A3" t="e"><v>#REF!</v></c></row><row r="4" spans="1:3"><c r="A4"/></row><row r="5" spans="1:3"><c r="A5" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c><c r="B5"><v>5</v></c></row>`,
  },
  "Chinese file names inside": { parts: { "xl/媒体/图片一.png": opaque(23) } },
  "single quotes and blanks in tags": { rows: `<row r='1' ><c r = 'A1' t='s' ><v >0</v ></c ></row >` },
};
