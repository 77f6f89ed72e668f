namespace Virtualization;

[Reference("VMware Fusion and Workstation are now free for all users", "https://blogs.vmware.com/cloud-foundation/2024/11/11/vmware-fusion-and-workstation-are-now-free-for-all-users/", Year = 2024, Author = "VMware", Language = "en")]
public sealed class DesktopHypervisorsFreePost;
