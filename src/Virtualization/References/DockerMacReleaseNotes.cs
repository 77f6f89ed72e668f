namespace Virtualization;

[Reference("Docker documentation: release notes of Docker for Mac (archive)", "https://github.com/docker/docs/blob/135870fc131a12d677a5a73d2a4695b5f5ebb73b/content/manuals/desktop/previous-versions/archive-mac.md", Author = "Docker", Language = "en")]
public sealed class DockerMacReleaseNotes;
