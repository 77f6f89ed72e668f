namespace Virtualization;

[Reference("Cloud Hypervisor: home page", "https://github.com/cloud-hypervisor/cloud-hypervisor.github.io/blob/8d8e303362ef5ee988ea5a6aac945f2c25431096/layouts/index.html", Year = 2026, Author = "Cloud Hypervisor", Language = "en")]
public sealed class CloudHypervisorHomePage;
