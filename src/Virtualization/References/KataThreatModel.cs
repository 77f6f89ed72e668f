namespace Virtualization;

[Reference("Kata Containers: threat model", "https://github.com/kata-containers/kata-containers/blob/main/docs/threat-model/threat-model.md", Author = "Kata Containers")]
public sealed class KataThreatModel;
