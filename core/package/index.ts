export { openPackage, type Package } from "./open-package";
export { ArchiveWriter, archiveOf } from "./archive";
export { writePackage, type PackageEdits } from "./write-package";
export { defaultLimits, type PackageEntry, type PackageLimits } from "./types";
export { packageFaultsOf, type PackageFaultCode, type PackageFaultMaker, type PackageFaults } from "./package-fault";
export { partKey, relationshipsPartOf, resolveTarget } from "./part-name";
export { decodeXml, encodeXml, type XmlEncoding } from "./xml-encoding";
export { XmlScanner } from "./xml-scanner";
export { escapeXmlAttribute, escapeXmlText } from "./xml-escape";
