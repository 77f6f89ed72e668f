namespace Virtualization;

[Reference("containerd: containerd-shim API exposed to host network containers (GHSA-36xw-fx78-c5r4)", "https://github.com/containerd/containerd/security/advisories/GHSA-36xw-fx78-c5r4", Year = 2020, Author = "containerd", Language = "en")]
public sealed class ContainerdShimAdvisory;
