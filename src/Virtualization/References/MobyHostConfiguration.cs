namespace Virtualization;

[Reference("Moby: host configuration type", "https://github.com/moby/moby/blob/HEAD/api/types/container/hostconfig.go", Author = "Moby", Language = "en")]
public sealed class MobyHostConfiguration;
