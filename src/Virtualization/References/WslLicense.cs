namespace Virtualization;

[Reference("WSL: LICENSE", "https://github.com/microsoft/WSL/blob/3e27a6a50177ce4e32e72f7b957aef5db5768062/LICENSE", Author = "Microsoft", Language = "en")]
public sealed class WslLicense;
