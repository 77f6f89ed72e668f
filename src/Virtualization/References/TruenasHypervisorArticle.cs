namespace Virtualization;

[Reference("What hypervisor does TrueNAS use?", "https://zaro.info/truenas-hypervisors/what-hypervisor-does-truenas-use", Author = "zaro.info", Language = "en")]
public sealed class TruenasHypervisorArticle;
