namespace Virtualization;

[Reference("Moby 29.4.2: default capabilities", "https://github.com/moby/moby/blob/docker-v29.4.2/daemon/pkg/oci/caps/defaults.go", Year = 2026, Author = "Moby", Language = "en")]
public sealed class MobyDefaultCapabilities;
