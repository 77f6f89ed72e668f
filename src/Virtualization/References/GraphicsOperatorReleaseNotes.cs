namespace Virtualization;

[Reference("NVIDIA GPU Operator: release notes", "https://github.com/NVIDIA/cloud-native-docs/blob/03ed9304bef71d7a8ac92541af6b2255d1d6f65c/gpu-operator/release-notes.rst", Author = "NVIDIA", Language = "en")]
public sealed class GraphicsOperatorReleaseNotes;
