namespace Virtualization;

[Reference("Windows containers: frequently asked questions", "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/77e0742a8029cf3b5a96c84dfab2ce7ba623286c/virtualization/windowscontainers/about/faq.yml", Author = "Microsoft", Language = "en")]
public sealed class WindowsContainerFaq;
