namespace Virtualization;

[Reference("VMware Workstation 14 Pro release notes", "https://web.archive.org/web/2020/https://docs.vmware.com/en/VMware-Workstation-Pro/14.0/rn/workstation-14-release-notes.html", Year = 2017, Author = "VMware", Language = "en")]
public sealed class WorkstationReleaseNotes;
