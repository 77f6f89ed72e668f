namespace Virtualization;

[Reference("Moby: source", "https://github.com/moby/moby", Author = "Moby")]
public sealed class MobyRepository;
