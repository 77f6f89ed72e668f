namespace Virtualization;

[Reference("CyberGlossary: Dirty COW", "https://www.cyberglossary.org/en/term/dirty-cow", Author = "CyberGlossary")]
public sealed class DirtyCowGlossary;
