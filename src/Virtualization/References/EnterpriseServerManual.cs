namespace Virtualization;

[Reference("Sun Enterprise 10000 SSP 3.5 ユーザーマニュアル: SSP の概要", "https://docs.oracle.com/cd/E19065-01/servers.10k/816-2248/6m8k2qggb/index.html", Author = "Sun Microsystems", Language = "ja")]
public sealed class EnterpriseServerManual;
