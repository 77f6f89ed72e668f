namespace Virtualization;

[Reference("Nitro Isolation Engine: a formally verified hypervisor for AWS EC2 Graviton5 instances", "http://lists.seas.upenn.edu/pipermail/types-announce/2025/012222.html", Year = 2025, Author = "D. Mulligan", Language = "en")]
public sealed class NitroIsolationMessage;
