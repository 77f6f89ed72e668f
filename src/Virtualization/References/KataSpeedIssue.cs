namespace Virtualization;

[Reference("kata-containers issue 1102: startup speed", "https://github.com/kata-containers/kata-containers/issues/1102", Author = "Kata Containers")]
public sealed class KataSpeedIssue;
