namespace Virtualization;

[Reference("VMware Fusion and Workstation (desktop hypervisor): frequently asked questions", "https://www.vmware.com/docs/desktop-hypervisor-faqs", Year = 2025, Author = "Broadcom", Language = "en")]
public sealed class DesktopHypervisorFaq;
