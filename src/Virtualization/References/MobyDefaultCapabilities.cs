namespace Virtualization;

[Reference("Moby 29.4.2: default capabilities", "https://github.com/moby/moby/blob/d3298094ac5111e5d67517a252d291d27543e408/daemon/pkg/oci/caps/defaults.go", Year = 2026, Author = "Moby", Language = "en")]
public sealed class MobyDefaultCapabilities;
