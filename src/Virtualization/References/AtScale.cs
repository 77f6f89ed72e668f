namespace Virtualization;

[Reference("Containers and Virtual Machines at Scale", "https://lucasch.dev/publication/containers-vm/", Year = 2016, Author = "P. Sharma et al.", Language = "en")]
public sealed class AtScale;
