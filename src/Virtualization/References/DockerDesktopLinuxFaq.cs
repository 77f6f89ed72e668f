namespace Virtualization;

[Reference("Docker documentation: FAQs for Docker Desktop on Linux", "https://github.com/docker/docs/blob/0ed7166677838f73d5eb290245f183f2d04bd4ec/content/manuals/desktop/troubleshoot-and-support/faqs/linuxfaqs.md", Author = "Docker", Language = "en")]
public sealed class DockerDesktopLinuxFaq;
