namespace Virtualization;

[Reference("Moby: license", "https://github.com/moby/moby/blob/b985e2313a8676e18072b442911fc8f64f17d440/LICENSE", Author = "Moby", Language = "en")]
public sealed class MobyLicense;
