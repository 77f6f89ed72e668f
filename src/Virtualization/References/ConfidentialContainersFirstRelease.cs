namespace Virtualization;

[Reference("Confidential Containers: release notes v0.1.0", "https://github.com/confidential-containers/confidential-containers/blob/1bdb4c43d33ee66bcbeeadb85fc302f13c767cf6/releases/v0.1.0.md", Year = 2022, Author = "Confidential Containers", Language = "en")]
public sealed class ConfidentialContainersFirstRelease;
