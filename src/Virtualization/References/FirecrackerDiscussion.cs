namespace Virtualization;

[Reference("Hacker News: comment on Firecracker and QEMU", "https://news.ycombinator.com/item?id=22358252", Year = 2020, Language = "en")]
public sealed class FirecrackerDiscussion;
