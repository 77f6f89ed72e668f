namespace Virtualization;

[Reference("Moby: host configuration type", "https://github.com/moby/moby/blob/b985e2313a8676e18072b442911fc8f64f17d440/api/types/container/hostconfig.go", Author = "Moby", Language = "en")]
public sealed class MobyHostConfiguration;
