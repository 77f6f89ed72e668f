namespace Virtualization;

[Reference("youki README", "https://github.com/youki-dev/youki/blob/bc78720681ad34be682fe1a6daa61cb3bf47762d/README.md", Author = "youki", Language = "en")]
public sealed class YoukiReadme;
