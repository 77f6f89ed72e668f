namespace Virtualization;

[Reference("OCI Image Format Specification: media types", "https://github.com/opencontainers/image-spec/blob/07171f316aab0d653860d516c90ca34c6a3c3b06/media-types.md", Author = "Open Container Initiative", Language = "en")]
public sealed class ImageMediaTypes;
