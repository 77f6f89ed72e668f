namespace Virtualization;

[Reference("Attest an Amazon EC2 instance with AMD SEV-SNP", "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/snp-attestation.html", Author = "AWS", Language = "en")]
public sealed class SevSnpAttestationGuide;
