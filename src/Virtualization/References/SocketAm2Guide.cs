namespace Virtualization;

[Reference("AMD Socket AM2", "http://pctechguide.com/amd-technology/amd-socket-am2", Author = "PCTechGuide", Language = "en")]
public sealed class SocketAm2Guide;
