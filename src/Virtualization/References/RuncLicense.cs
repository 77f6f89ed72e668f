namespace Virtualization;

[Reference("runc: license", "https://github.com/opencontainers/runc/blob/HEAD/LICENSE", Author = "Open Container Initiative", Language = "en")]
public sealed class RuncLicense;
