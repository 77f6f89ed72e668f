namespace Virtualization;

[Reference("Windows nPartition Guide v5.5, p. 12 (copy)", "https://www.manualshelf.com/manual/hp/microsoft-windows-server-2008-for-itanium-based-systems/windows-npartition-guide-v55/page-12.html", Author = "HP", Language = "en")]
public sealed class WindowsPartitionGuide;
