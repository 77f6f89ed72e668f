namespace Virtualization;

[Reference("Docker documentation: Docker security", "https://github.com/docker/docs/blob/135870fc131a12d677a5a73d2a4695b5f5ebb73b/content/manuals/engine/security/_index.md", Author = "Docker", Language = "en")]
public sealed class DockerSecurityManual;
