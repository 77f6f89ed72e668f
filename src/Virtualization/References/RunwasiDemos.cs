namespace Virtualization;

[Reference("runwasi: demos", "https://github.com/containerd/runwasi/blob/HEAD/docs/src/getting-started/demos.md", Author = "containerd", Language = "en")]
public sealed class RunwasiDemos;
