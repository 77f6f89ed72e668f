namespace Virtualization;

[Reference("About the Open Container Initiative", "https://opencontainers.org/about/overview/", Author = "Open Container Initiative", Language = "en")]
public sealed class OpenContainerInitiativeOverview;
