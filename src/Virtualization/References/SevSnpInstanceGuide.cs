namespace Virtualization;

[Reference("AMD SEV-SNP for Amazon EC2 instances", "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sev-snp.html", Author = "AWS", Language = "en")]
public sealed class SevSnpInstanceGuide;
