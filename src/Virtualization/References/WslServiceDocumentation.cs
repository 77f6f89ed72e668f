namespace Virtualization;

[Reference("WSL developer documentation: wslservice.exe", "https://github.com/microsoft/WSL/blob/3e27a6a50177ce4e32e72f7b957aef5db5768062/doc/docs/technical-documentation/wslservice.exe.md", Author = "Microsoft", Language = "en")]
public sealed class WslServiceDocumentation;
