namespace Virtualization;

[Reference("Windows container requirements, 28 February 2023", "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/a1ef4282b57487baa241e171f74d33a47d373abf/virtualization/windowscontainers/deploy-containers/system-requirements.md", Year = 2023, Author = "Microsoft", Language = "en")]
public sealed class WindowsEarlierRequirements;
