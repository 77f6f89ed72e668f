namespace Virtualization;

[Reference("Docker documentation: release notes of Docker for Mac (archive)", "https://github.com/docker/docs/blob/HEAD/content/manuals/desktop/previous-versions/archive-mac.md", Author = "Docker", Language = "en")]
public sealed class DockerMacReleaseNotes;
