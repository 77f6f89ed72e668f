namespace Virtualization;

[Reference("Firecracker: design", "https://github.com/firecracker-microvm/firecracker/blob/81b38b9dad6056d7a48073e95ac5a9aed51cb2ab/docs/design.md", Author = "Firecracker", Language = "en")]
public sealed class FirecrackerDesign;
