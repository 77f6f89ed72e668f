namespace Virtualization;

[Reference("Docker documentation: USB/IP with Docker Desktop", "https://github.com/docker/docs/blob/HEAD/content/manuals/desktop/features/usbip.md", Author = "Docker", Language = "en")]
public sealed class DockerDesktopUsbGuide;
