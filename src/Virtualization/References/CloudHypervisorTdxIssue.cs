namespace Virtualization;

[Reference("Cloud Hypervisor: TDX VM fails to launch on Ubuntu 26.04 LTS (kernel 7.0), issue 8540", "https://github.com/cloud-hypervisor/cloud-hypervisor/issues/8540", Year = 2026, Author = "Cloud Hypervisor", Language = "en")]
public sealed class CloudHypervisorTdxIssue;
