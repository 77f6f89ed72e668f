namespace Virtualization;

[Reference("Firecracker: backing guest memory by huge pages", "https://github.com/firecracker-microvm/firecracker/blob/81b38b9dad6056d7a48073e95ac5a9aed51cb2ab/docs/hugepages.md", Author = "Firecracker", Language = "en")]
public sealed class FirecrackerHugePages;
