namespace Virtualization;

[Reference("WSL: frequently asked questions", "https://github.com/MicrosoftDocs/WSL/blob/8842def77a852af26318b9ebec78063a94b068ed/WSL/faq.yml", Author = "Microsoft", Language = "en")]
public sealed class WslFaq;
