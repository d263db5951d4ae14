declare module "*.css";
/** A file as a data: address; decoded by data-address.ts. */
declare module "*.docx" {
  const address: string;
  export default address;
}
declare module "*.xlsx" {
  const address: string;
  export default address;
}
