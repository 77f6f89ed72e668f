namespace Virtualization;

[Reference("Cloud Hypervisor: release notes", "https://github.com/cloud-hypervisor/cloud-hypervisor/blob/ae44c2971c83dd2b1bd704fa81102ec0dec4e7d4/release-notes.md", Author = "Cloud Hypervisor", Language = "en")]
public sealed class CloudHypervisorReleaseNotes;
