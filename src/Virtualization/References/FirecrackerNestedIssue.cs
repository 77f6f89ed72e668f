namespace Virtualization;

[Reference("Firecracker issue 1721: KVM inside a microVM", "https://github.com/firecracker-microvm/firecracker/issues/1721", Year = 2020, Author = "Firecracker", Language = "en")]
public sealed class FirecrackerNestedIssue;
