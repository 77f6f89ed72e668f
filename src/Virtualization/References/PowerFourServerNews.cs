namespace Virtualization;

[Reference("Linux Today: IBM’s p690 server", "https://www.linuxtoday.com/infrastructure/2001100401020NWHW", Year = 2001, Author = "Linux Today", Language = "en")]
public sealed class PowerFourServerNews;
