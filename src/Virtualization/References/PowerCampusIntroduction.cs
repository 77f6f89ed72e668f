namespace Virtualization;

[Reference("Introduction to IBM PowerVM", "https://powercampus.de/en/documentation/virtualization-with-powervm/practical-introduction/introduction-to-ibm-powervm/", Author = "PowerCampus", Language = "en")]
public sealed class PowerCampusIntroduction;
