namespace Virtualization;

[Reference("illumos-omnios: README", "https://github.com/omniosorg/illumos-omnios", Author = "OmniOS")]
public sealed class OmniosReadme;
