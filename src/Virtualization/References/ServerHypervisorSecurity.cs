namespace Virtualization;

[Reference("Security Recommendations for Server-based Hypervisor Platforms (NIST SP 800-125A Rev. 1)", "https://csrc.nist.gov/pubs/sp/800/125/a/r1/final", Year = 2018, Author = "NIST", Language = "en")]
public sealed class ServerHypervisorSecurity;
