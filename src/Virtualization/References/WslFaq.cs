namespace Virtualization;

[Reference("WSL: frequently asked questions", "https://github.com/MicrosoftDocs/WSL/blob/HEAD/WSL/faq.yml", Author = "Microsoft", Language = "en")]
public sealed class WslFaq;
