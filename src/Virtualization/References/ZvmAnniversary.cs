namespace Virtualization;

[Reference("IBM VM 50th anniversary", "http://www.vm.ibm.com/history/50th/index.html", Year = 2022, Author = "IBM", Language = "en")]
public sealed class ZvmAnniversary;
