namespace Virtualization;

[Reference("Confidential Containers: architecture", "https://github.com/confidential-containers/confidential-containers/blob/1bdb4c43d33ee66bcbeeadb85fc302f13c767cf6/architecture.md", Author = "Confidential Containers", Language = "en")]
public sealed class ConfidentialContainersArchitecture;
