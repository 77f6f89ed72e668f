namespace Virtualization;

[Reference("apple/containerization: README", "https://github.com/apple/containerization/blob/HEAD/README.md", Author = "Apple", Language = "en")]
public sealed class ContainerizationReadme;
