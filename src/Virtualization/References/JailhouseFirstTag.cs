namespace Virtualization;

[Reference("Jailhouse v0.1", "https://github.com/siemens/jailhouse/releases/tag/v0.1", Year = 2014, Author = "Jailhouse", Language = "en")]
public sealed class JailhouseFirstTag;
