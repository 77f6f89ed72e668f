namespace Virtualization;

[Reference("containerd and rkt now official CNCF projects", "https://www.cncf.io/news/2017/03/30/serverwatch-containerd-rkt-now-official-cncf-projects/", Year = 2017, Author = "CNCF", Language = "en")]
public sealed class ContainerdDonationNews;
