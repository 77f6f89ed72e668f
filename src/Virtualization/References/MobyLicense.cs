namespace Virtualization;

[Reference("Moby: license", "https://github.com/moby/moby/blob/HEAD/LICENSE", Author = "Moby", Language = "en")]
public sealed class MobyLicense;
