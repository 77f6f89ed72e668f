namespace Virtualization;

[Reference("Flex System compute node manual: virtualization (copy)", "https://www.manualshelf.com/manual/msi/p240/specifications-english/page-297.html", Year = 2012, Author = "manualshelf.com", Language = "en")]
public sealed class PowerComputeNodeCopy;
