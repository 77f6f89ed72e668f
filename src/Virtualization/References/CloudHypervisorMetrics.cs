namespace Virtualization;

[Reference("Cloud Hypervisor: performance metrics", "https://github.com/cloud-hypervisor/cloud-hypervisor/blob/ae44c2971c83dd2b1bd704fa81102ec0dec4e7d4/docs/performance_metrics.md", Author = "Cloud Hypervisor", Language = "en")]
public sealed class CloudHypervisorMetrics;
