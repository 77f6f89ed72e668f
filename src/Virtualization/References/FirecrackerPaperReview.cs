namespace Virtualization;

[Reference("Paper review: Firecracker (NSDI 2020)", "https://justinlinkk.github.io/blog/fire_cracker_review", Author = "justinlinkk", Language = "en")]
public sealed class FirecrackerPaperReview;
