namespace Virtualization;

[Reference("IPv6 Impact on nspawn Container Startup", "https://circle.lt/post/2020/10/15/ipv6-impact-on-nspawn-container-startup", Year = 2020, Author = "circle.lt", Language = "en")]
public sealed class NspawnStartPost;
