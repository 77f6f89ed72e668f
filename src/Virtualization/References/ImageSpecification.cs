namespace Virtualization;

[Reference("OCI image specification", "https://github.com/opencontainers/image-spec/blob/v1.1.1/spec.md", Author = "Open Container Initiative", Language = "en")]
public sealed class ImageSpecification;
