namespace Virtualization;

[Reference("Blending containers and virtual machines: a study of Firecracker and gVisor", "https://doi.org/10.1145/3381052.3381315", Year = 2020, Author = "Anjali et al.", Language = "en")]
public sealed class BlendingPaper;
