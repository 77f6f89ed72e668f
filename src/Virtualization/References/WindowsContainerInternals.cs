namespace Virtualization;

[Reference("What I learned from reverse engineering Windows containers", "https://unit42.paloaltonetworks.com/what-i-learned-from-reverse-engineering-windows-containers/", Author = "Palo Alto Networks, Unit 42", Language = "en")]
public sealed class WindowsContainerInternals;
