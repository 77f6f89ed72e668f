namespace Virtualization;

[Reference("Docker documentation: FAQs for Docker Desktop on Windows", "https://github.com/docker/docs/blob/HEAD/content/manuals/desktop/troubleshoot-and-support/faqs/windowsfaqs.md", Author = "Docker", Language = "en")]
public sealed class DockerDesktopWindowsFaq;
