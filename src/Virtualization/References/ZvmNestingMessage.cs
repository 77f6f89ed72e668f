namespace Virtualization;

[Reference("Re: second-level z/VM", "https://www.mail-archive.com/ibmvm@listserv.uark.edu/msg18367.html", Year = 2008, Author = "A. Altmark", Language = "en")]
public sealed class ZvmNestingMessage;
