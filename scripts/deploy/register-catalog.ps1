# 把共享文件夹登记为 Excel 的“受信任的加载项目录”（只对当前用户，不需要管理员）。
# Registers a shared folder as a trusted add-in catalogue of Excel, for the current user only.
#   powershell -ExecutionPolicy Bypass -File register-catalog.ps1 -Share \\server\shuping
#   … -Remove 取消登记 takes it away again
param(
  [Parameter(Mandatory = $true)][string]$Share,
  [switch]$Remove
)
$ErrorActionPreference = "Stop"
if ($Share -notmatch '^\\\\[^\\]+\\.+') {
  Write-Error "请给出网络路径（\\服务器\文件夹），本地路径 Excel 不认。 Give a network path; Excel takes no local one."
}
$id = "{6f0f0b52-6a3c-4b0e-9c1c-52a8a0d3a7c4}"
$key = "HKCU:\Software\Microsoft\Office\16.0\WEF\TrustedCatalogs\$id"
if ($Remove) {
  if (Test-Path $key) { Remove-Item $key -Recurse }
  Write-Output "已取消。请重新打开 Excel。 Removed. Restart Excel."
  exit 0
}
if (-not (Test-Path $Share)) {
  Write-Error "打不开 $Share：请检查共享是否存在、有没有读取权限。 Cannot open $Share."
}
New-Item $key -Force | Out-Null
New-ItemProperty $key -Name Id -Value $id -PropertyType String -Force | Out-Null
New-ItemProperty $key -Name Url -Value $Share -PropertyType String -Force | Out-Null
New-ItemProperty $key -Name Flags -Value 1 -PropertyType DWord -Force | Out-Null
Write-Output "已登记。请重新打开 Excel：插入 → 我的加载项 → 共享文件夹 → 述评。 Done. Restart Excel: Insert → My Add-ins → Shared Folder."
