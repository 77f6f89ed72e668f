namespace Virtualization;

[Reference("CRI-O pull request 9190: a seccomp profile for privileged containers", "https://github.com/cri-o/cri-o/pull/9190", Year = 2025, Author = "CRI-O", Language = "en")]
public sealed class CrioPrivilegedSeccompChange;
