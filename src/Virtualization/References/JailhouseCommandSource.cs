namespace Virtualization;

[Reference("Jailhouse: tools/jailhouse.c", "https://github.com/siemens/jailhouse/blob/e57d1eff6d55aeed5f977fe4e2acfb6ccbdd7560/tools/jailhouse.c", Author = "Jailhouse", Language = "en")]
public sealed class JailhouseCommandSource;
