namespace Virtualization;

[Reference("Moby 29.4.3: commit that denies AF_ALG in the default AppArmor profile", "https://github.com/moby/moby/commit/4bce638439ad49379926d92952be0f0b1b25a0f7", Year = 2026, Author = "Moby", Language = "en")]
public sealed class MobyAppArmorChange;
