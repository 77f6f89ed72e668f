namespace Virtualization;

[Reference("The OCI applauds containerd and rkt to CNCF", "https://www.opencontainers.org/blog/2017/04/12/the-oci-applauds-containerd-and-rkt-to-cncf", Year = 2017, Author = "Open Container Initiative", Language = "en")]
public sealed class ContainerdDonationPost;
