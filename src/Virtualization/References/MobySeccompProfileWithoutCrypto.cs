namespace Virtualization;

[Reference("Moby 29.4.2: default seccomp profile", "https://github.com/moby/moby/blob/docker-v29.4.2/vendor/github.com/moby/profiles/seccomp/default.json", Year = 2026, Author = "Moby", Language = "en")]
public sealed class MobySeccompProfileWithoutCrypto;
