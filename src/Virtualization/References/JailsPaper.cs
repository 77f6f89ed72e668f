namespace Virtualization;

[Reference("Jails: Confining the omnipotent root", "https://papers.freebsd.org/2000/phk-jails/", Year = 2000, Author = "P.-H. Kamp, R. Watson", Language = "en")]
public sealed class JailsPaper;
