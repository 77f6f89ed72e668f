namespace Virtualization;

[Reference("Basic commands for WSL", "https://github.com/MicrosoftDocs/WSL/blob/HEAD/WSL/basic-commands.md", Author = "Microsoft", Language = "en")]
public sealed class WslCommands;
