namespace Virtualization;

[Reference("Container memory usage", "https://www.decodednode.com/2022/12/container-memory-usage.html", Year = 2022, Author = "Decoded Node", Language = "en")]
public sealed class ContainerMemoryPost;
