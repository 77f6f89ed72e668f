namespace Virtualization;

[Reference("VMware Workstation: description of 2002 (copy)", "https://discmaster.textfiles.com/dl/30793/APC0902D1.ISO/ntload/linux", Year = 2002, Author = "VMware", Language = "en")]
public sealed class WorkstationReadme;
