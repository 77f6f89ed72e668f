namespace Virtualization;

[Reference("Moby 29.4.3: commit that allows socketcall again in the default seccomp profile", "https://github.com/moby/moby/commit/4dcaf2c1c6233f04a4c3dd584c396cba9311854d", Year = 2026, Author = "Moby", Language = "en")]
public sealed class MobySocketcallChange;
