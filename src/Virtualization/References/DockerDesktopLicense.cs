namespace Virtualization;

[Reference("Docker documentation: Docker Desktop license agreement", "https://github.com/docker/docs/blob/19ebb38b7e42a5438cf5e34e507ac731670e8c55/content/manuals/subscription/desktop-license.md", Author = "Docker", Language = "en")]
public sealed class DockerDesktopLicense;
