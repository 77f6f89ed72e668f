namespace Virtualization;

[Reference("Hyper-V hits RTM", "https://web.archive.org/web/2013/http://windowsitpro.com/virtualization/hyper-v-hits-rtm", Year = 2008, Author = "Windows IT Pro", Language = "en")]
public sealed class HyperVRelease;
