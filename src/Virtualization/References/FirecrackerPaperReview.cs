namespace Virtualization;

[Reference("Paper review: Firecracker (NSDI 2020)", "https://justinlinkk.github.io/blog/fire_cracker_review", Author = "justinlinkk")]
public sealed class FirecrackerPaperReview;
