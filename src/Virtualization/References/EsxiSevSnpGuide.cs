namespace Virtualization;

[Reference("Configuring confidential computing with AMD SEV-SNP and VMware ESXi 9.0", "https://lenovopress.lenovo.com/lp2349", Year = 2026, Author = "Lenovo Press", Language = "en")]
public sealed class EsxiSevSnpGuide;
