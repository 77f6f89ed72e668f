namespace Virtualization;

[Reference("Verifying the Microsoft Hyper-V Hypervisor with VCC", "https://www.dfki.de/web/forschung/projekte-publikationen/publikation/4499", Year = 2009, Author = "D. Leinenbach, T. Santen", Language = "en")]
public sealed class HyperVVerificationPaper;
