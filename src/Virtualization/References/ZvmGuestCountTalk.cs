namespace Virtualization;

[Reference("SHARE 98, session 9202: how many Linux systems can dance on a single S/390", "http://www.sinenomine.net/archives/publications/conference/2002/share98/dance", Year = 2002, Author = "D. Boyes, S. Courtney (Sine Nomine)", Language = "en")]
public sealed class ZvmGuestCountTalk;
