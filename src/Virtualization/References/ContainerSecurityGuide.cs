namespace Virtualization;

[Reference("Application Container Security Guide (NIST SP 800-190)", "https://doi.org/10.6028/NIST.SP.800-190", Year = 2017, Author = "NIST", Language = "en")]
public sealed class ContainerSecurityGuide;
