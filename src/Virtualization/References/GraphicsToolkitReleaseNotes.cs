namespace Virtualization;

[Reference("NVIDIA Container Toolkit: release notes", "https://github.com/NVIDIA/cloud-native-docs/blob/08a0cf2354e372e96a7afa39e31d699213094386/container-toolkit/release-notes.md", Author = "NVIDIA", Language = "en")]
public sealed class GraphicsToolkitReleaseNotes;
