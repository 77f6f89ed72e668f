namespace Virtualization;

[Reference("WSL: source", "https://github.com/microsoft/WSL", Author = "Microsoft")]
public sealed class WslRepository;
