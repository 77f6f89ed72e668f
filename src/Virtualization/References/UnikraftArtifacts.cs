namespace Virtualization;

[Reference("Unikraft: artifacts of the EuroSys 2021 paper", "https://github.com/unikraft/eurosys21-artifacts", Year = 2021, Author = "Unikraft", Language = "en")]
public sealed class UnikraftArtifacts;
