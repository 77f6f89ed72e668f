namespace Virtualization;

[Reference("OmniOS documentation: LX branded zones", "https://github.com/omniosorg/omniosorg.github.io/blob/81a740237b95931b9815764cbdb157f5a17e2b55/_docs/info/lxzones.md", Author = "OmniOS", Language = "en")]
public sealed class OmniosZonesGuide;
