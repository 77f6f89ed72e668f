namespace Virtualization;

[Reference("Basic commands for WSL", "https://github.com/MicrosoftDocs/WSL/blob/8842def77a852af26318b9ebec78063a94b068ed/WSL/basic-commands.md", Author = "Microsoft", Language = "en")]
public sealed class WslCommands;
