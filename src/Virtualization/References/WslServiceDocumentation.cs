namespace Virtualization;

[Reference("WSL developer documentation: wslservice.exe", "https://github.com/microsoft/WSL/blob/HEAD/doc/docs/technical-documentation/wslservice.exe.md", Author = "Microsoft", Language = "en")]
public sealed class WslServiceDocumentation;
