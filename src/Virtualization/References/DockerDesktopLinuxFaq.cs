namespace Virtualization;

[Reference("Docker documentation: FAQs for Docker Desktop on Linux", "https://github.com/docker/docs/blob/HEAD/content/manuals/desktop/troubleshoot-and-support/faqs/linuxfaqs.md", Author = "Docker", Language = "en")]
public sealed class DockerDesktopLinuxFaq;
