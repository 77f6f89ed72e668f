namespace Virtualization;

[Reference("OCI image specification: layers", "https://github.com/opencontainers/image-spec/blob/v1.1.1/layer.md", Author = "Open Container Initiative", Language = "en")]
public sealed class ImageLayerSpecification;
