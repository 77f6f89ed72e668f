namespace Virtualization;

[Reference("Azure Attestation", "https://microsoft.github.io/azurekorea/azure-attestation", Year = 2025, Author = "Microsoft Azure Korea", Language = "ko")]
public sealed class AzureAttestationPost;
