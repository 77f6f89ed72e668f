namespace Virtualization;

[Reference("Windows containers: frequently asked questions", "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/HEAD/virtualization/windowscontainers/about/faq.yml", Author = "Microsoft", Language = "en")]
public sealed class WindowsContainerFaq;
