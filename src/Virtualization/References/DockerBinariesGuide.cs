namespace Virtualization;

[Reference("Docker documentation: install Docker Engine from binaries", "https://github.com/docker/docs/blob/0b99715a908f53a86ffe0babe75759f373b6e894/content/manuals/engine/install/binaries.md", Author = "Docker", Language = "en")]
public sealed class DockerBinariesGuide;
