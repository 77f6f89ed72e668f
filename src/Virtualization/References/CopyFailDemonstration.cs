namespace Virtualization;

[Reference("Copy Fail: Kubernetes proof of concept", "https://github.com/Percivalll/Copy-Fail-CVE-2026-31431-Kubernetes-PoC/wiki", Year = 2026, Author = "Percivalll", Language = "en")]
public sealed class CopyFailDemonstration;
