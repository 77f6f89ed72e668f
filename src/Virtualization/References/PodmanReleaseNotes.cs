namespace Virtualization;

[Reference("Podman: release notes", "https://github.com/containers/podman/blob/HEAD/RELEASE_NOTES.md", Author = "Podman")]
public sealed class PodmanReleaseNotes;
