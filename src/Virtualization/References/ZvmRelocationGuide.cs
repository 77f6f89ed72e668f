namespace Virtualization;

[Reference("IBM Documentation: relocation concepts", "https://www.ibm.com/docs/en/linux-on-systems?topic=introduction-relocation-concepts", Author = "IBM", Language = "en")]
public sealed class ZvmRelocationGuide;
