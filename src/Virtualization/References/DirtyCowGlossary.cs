namespace Virtualization;

[Reference("CyberGlossary: Dirty COW", "https://www.cyberglossary.org/en/term/dirty-cow", Author = "CyberGlossary", Language = "en")]
public sealed class DirtyCowGlossary;
