namespace Virtualization;

[Reference("runwasi: demos", "https://github.com/containerd/runwasi/blob/eb9967aae75bfc8ddf810590810f6962a8dc7c37/docs/src/getting-started/demos.md", Author = "containerd", Language = "en")]
public sealed class RunwasiDemos;
