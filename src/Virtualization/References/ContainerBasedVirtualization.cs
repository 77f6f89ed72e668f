namespace Virtualization;

[Reference("Container-based Operating System Virtualization", "https://doi.org/10.1145/1272996.1273025", Year = 2007, Author = "S. Soltesz et al.", Language = "en")]
public sealed class ContainerBasedVirtualization;
