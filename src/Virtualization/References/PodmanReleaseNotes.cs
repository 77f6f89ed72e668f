namespace Virtualization;

[Reference("Podman: release notes", "https://github.com/containers/podman/blob/HEAD/RELEASE_NOTES.md", Author = "Podman", Language = "en")]
public sealed class PodmanReleaseNotes;
