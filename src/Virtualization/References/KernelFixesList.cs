namespace Virtualization;

[Reference("Linux kernel CVEs: 5.10 stream, fixes", "https://github.com/nluedtke/linux_kernel_cves/blob/2fec11562d3b07348f89e7b4dd56a7afcb66b98a/data/5.10/5.10_security.txt", Author = "N. Luedtke", Language = "en")]
public sealed class KernelFixesList;
