namespace Virtualization;

[Reference("systemd issue 258: CRIU integration", "https://github.com/systemd/systemd/issues/258", Year = 2015, Author = "systemd", Language = "en")]
public sealed class NspawnCheckpointIssue;
