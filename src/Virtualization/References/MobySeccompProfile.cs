namespace Virtualization;

[Reference("Moby: default seccomp profile", "https://github.com/moby/moby/blob/b985e2313a8676e18072b442911fc8f64f17d440/vendor/github.com/moby/profiles/seccomp/default.json", Year = 2026, Author = "Moby", Language = "en")]
public sealed class MobySeccompProfile;
