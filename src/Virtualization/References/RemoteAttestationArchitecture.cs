namespace Virtualization;

[Reference("RFC 9334: Remote ATtestation procedureS (RATS) architecture", "https://github.com/ietf-rats-wg/architecture/blob/eb7bf3c52ad5c8fbd1b9f8dcd4fc56cecdea17f4/rfc9334.xml", Year = 2023, Author = "IETF", Language = "en")]
public sealed class RemoteAttestationArchitecture;
