namespace Virtualization;

[Reference("Slacker: Fast Distribution with Lazy Docker Containers", "https://www.usenix.org/conference/fast16/technical-sessions/presentation/harter", Year = 2016, Author = "T. Harter et al.", Language = "en")]
public sealed class SlackerPaper;
