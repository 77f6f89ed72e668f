namespace Virtualization;

[Reference("Jailhouse README", "https://github.com/siemens/jailhouse/blob/e57d1eff6d55aeed5f977fe4e2acfb6ccbdd7560/README.md", Author = "Jailhouse", Language = "en")]
public sealed class JailhouseReadme;
