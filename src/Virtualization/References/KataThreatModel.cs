namespace Virtualization;

[Reference("Kata Containers: threat model", "https://github.com/kata-containers/kata-containers/blob/main/docs/threat-model/threat-model.md", Author = "Kata Containers", Language = "en")]
public sealed class KataThreatModel;
