namespace Virtualization;

[Reference("Containers and Virtual Machines at Scale: A Comparative Study", "https://doi.org/10.1145/2988336.2988337", Year = 2016, Author = "P. Sharma et al.", Language = "en")]
public sealed class AtScale;
