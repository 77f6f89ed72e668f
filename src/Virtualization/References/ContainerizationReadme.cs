namespace Virtualization;

[Reference("apple/containerization: README", "https://github.com/apple/containerization/blob/b9c65e59b284c182c22d88b1f895a138b5fca1a9/README.md", Author = "Apple", Language = "en")]
public sealed class ContainerizationReadme;
