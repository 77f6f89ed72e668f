namespace Virtualization;

[Reference("Podman: release notes", "https://github.com/containers/podman/blob/c6580b4a5219c9efb9ab79a540637d8a58b736f8/RELEASE_NOTES.md", Author = "Podman", Language = "en")]
public sealed class PodmanReleaseNotes;
