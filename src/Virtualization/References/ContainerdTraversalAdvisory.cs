namespace Virtualization;

[Reference("containerd: insecure handling of image volumes (GHSA-crp2-qrr5-8pq7)", "https://github.com/containerd/containerd/security/advisories/GHSA-crp2-qrr5-8pq7", Year = 2022, Author = "containerd", Language = "en")]
public sealed class ContainerdTraversalAdvisory;
