namespace Virtualization;

[Reference("Amazon EC2 User Guide: get the NitroTPM Attestation Document", "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/attestation-get-doc.html", Author = "Amazon Web Services", Language = "en")]
public sealed class NitroTpmAttestation;
