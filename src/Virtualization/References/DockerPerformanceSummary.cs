namespace Virtualization;

[Reference("Docker vs KVM performance", "https://www.linkedin.com/pulse/docker-vs-kvm-performance-poonam-agarwal-4kxec", Author = "P. Agarwal")]
public sealed class DockerPerformanceSummary;
