namespace Virtualization;

[Reference("WSL: frequently asked questions", "https://github.com/MicrosoftDocs/WSL/blob/HEAD/WSL/faq.yml", Author = "Microsoft")]
public sealed class WslFaq;
