namespace Virtualization;

[Reference("Oracle Solaris 11.2, chapter 4", "https://www.oreilly.com/library/view/oracle-solaris-112/9780071844215/ch04.html", Author = "O'Reilly", Language = "en")]
public sealed class SolarisBookChapter;
