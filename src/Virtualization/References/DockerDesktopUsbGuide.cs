namespace Virtualization;

[Reference("Docker documentation: USB/IP with Docker Desktop", "https://github.com/docker/docs/blob/01aaee6554a8f02bad581a3a6aa388e7ace73272/content/manuals/desktop/features/usbip.md", Author = "Docker", Language = "en")]
public sealed class DockerDesktopUsbGuide;
