namespace Virtualization;

[Reference("Hypervisor security on the Azure fleet", "https://github.com/MicrosoftDocs/azure-docs/blob/02d00dc8728a58aaf3d8af94e7223857d9a6155f/articles/security/fundamentals/hypervisor.md", Author = "Microsoft", Language = "en")]
public sealed class AzureHypervisorSecurity;
