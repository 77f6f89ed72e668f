namespace Virtualization;

[Reference("Parallels Desktop 19 User's Guide: saving snapshots of a virtual machine", "https://docs.parallels.com/pdfm-ug-19/parallels-desktop-for-mac-19-users-guide/advanced-topics/working-with-virtual-machines/saving-snapshots-of-a-virtual-machine", Author = "Parallels", Language = "en")]
public sealed class ParallelsSnapshotGuide;
