namespace Virtualization;

[Reference("runwasi: README", "https://github.com/containerd/runwasi/blob/HEAD/README.md", Author = "containerd", Language = "en")]
public sealed class RunwasiReadme;
