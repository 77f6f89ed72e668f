namespace Virtualization;

[Reference("Moby 29.4.2: default seccomp profile", "https://github.com/moby/moby/blob/d3298094ac5111e5d67517a252d291d27543e408/vendor/github.com/moby/profiles/seccomp/default.json", Year = 2026, Author = "Moby", Language = "en")]
public sealed class MobySeccompProfileWithoutCrypto;
