namespace Virtualization;

[Reference("runc security advisory GHSA-xr7r-f8xq-vfvv (CVE-2024-21626)", "https://github.com/opencontainers/runc/security/advisories/GHSA-xr7r-f8xq-vfvv", Year = 2024, Author = "Open Container Initiative", Language = "en")]
public sealed class RuncLeakAdvisory;
