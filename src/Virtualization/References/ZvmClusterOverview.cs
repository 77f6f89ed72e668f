namespace Virtualization;

[Reference("z/VM Single System Image overview", "https://www.vm.ibm.com/ssi/", Author = "IBM", Language = "en")]
public sealed class ZvmClusterOverview;
