export { qrCode, type QrCode } from "./qr-code";
export { qrPng } from "./qr-png";
