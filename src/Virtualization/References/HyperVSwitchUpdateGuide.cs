namespace Virtualization;

[Reference("CVE-2021-28476: Hyper-V remote code execution vulnerability", "https://msrc.microsoft.com/update-guide/vulnerability/CVE-2021-28476", Year = 2021, Author = "Microsoft", Language = "en")]
public sealed class HyperVSwitchUpdateGuide;
