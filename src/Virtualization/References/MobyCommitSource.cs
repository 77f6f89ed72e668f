namespace Virtualization;

[Reference("Moby: daemon/commit.go", "https://github.com/moby/moby/blob/b985e2313a8676e18072b442911fc8f64f17d440/daemon/commit.go", Author = "Moby", Language = "en")]
public sealed class MobyCommitSource;
