namespace Virtualization;

[Reference("AMD-V (AMD virtualization)", "https://www.techtarget.com/searchitoperations/definition/AMD-V-AMD-virtualization", Author = "TechTarget", Language = "en")]
public sealed class AmdVirtualizationDefinition;
