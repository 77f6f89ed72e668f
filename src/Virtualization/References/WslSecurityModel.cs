namespace Virtualization;

[Reference("WSL developer documentation: security model", "https://github.com/microsoft/WSL/blob/36e64e059355858e3cb3e2ec31f69bd3f602c9f1/doc/docs/security.md", Author = "Microsoft", Language = "en")]
public sealed class WslSecurityModel;
