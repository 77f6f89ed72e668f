namespace Virtualization;

[Reference("VCC: A Practical System for Verifying Concurrent C", "https://www.microsoft.com/en-us/research/publication/vcc-a-practical-system-for-verifying-concurrent-c/", Author = "E. Cohen et al.")]
public sealed class ConcurrentVerifierPaper;
