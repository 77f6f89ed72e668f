namespace Virtualization;

[Reference("Azure confidential VM guest attestation design", "https://learn.microsoft.com/en-us/azure/confidential-computing/guest-attestation-confidential-virtual-machines-design", Author = "Microsoft", Language = "en")]
public sealed class AzureGuestAttestation;
