namespace Virtualization;

[Reference("illumos-omnios: README", "https://github.com/omniosorg/illumos-omnios", Author = "OmniOS", Language = "en")]
public sealed class OmniosReadme;
