namespace Virtualization;

[Reference("runwasi: README", "https://github.com/containerd/runwasi/blob/eb9967aae75bfc8ddf810590810f6962a8dc7c37/README.md", Author = "containerd", Language = "en")]
public sealed class RunwasiReadme;
