namespace Virtualization;

[Reference("Moby: source", "https://github.com/moby/moby", Author = "Moby", Language = "en")]
public sealed class MobyRepository;
