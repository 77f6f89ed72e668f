namespace Virtualization;

[Reference("Virtualization today", "https://community.ibm.com/community/user/ibmz-and-linuxone/blogs/destination-z1/2019/12/23/virtualization-today", Year = 2019, Author = "IBM Destination Z", Language = "en")]
public sealed class MainframeVirtualizationToday;
