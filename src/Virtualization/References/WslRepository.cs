namespace Virtualization;

[Reference("WSL: source", "https://github.com/microsoft/WSL", Author = "Microsoft", Language = "en")]
public sealed class WslRepository;
