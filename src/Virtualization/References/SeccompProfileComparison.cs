namespace Virtualization;

[Reference("container-cve-2021-22555: seccomp profiles compared", "https://github.com/cgwalters/container-cve-2021-22555", Author = "C. Walters", Language = "en")]
public sealed class SeccompProfileComparison;
