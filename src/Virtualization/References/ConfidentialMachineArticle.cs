namespace Virtualization;

[Reference("Confidential virtual machines versus VMs: latency analysis", "https://developers.redhat.com/articles/2025/07/28/confidential-virtual-machines-versus-vms-latency-analysis", Year = 2025, Author = "Red Hat", Language = "en")]
public sealed class ConfidentialMachineArticle;
