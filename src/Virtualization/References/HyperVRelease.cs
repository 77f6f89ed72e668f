namespace Virtualization;

[Reference("Hyper-V hits RTM", "http://windowsitpro.com/virtualization/hyper-v-hits-rtm", Year = 2008, Author = "Windows IT Pro", Language = "en")]
public sealed class HyperVRelease;
