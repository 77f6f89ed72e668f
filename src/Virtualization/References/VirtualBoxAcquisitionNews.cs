namespace Virtualization;

[Reference("Sun compra VirtualBox, rivale open di Virtual PC", "https://punto-informatico.it/sun-compra-virtualbox-rivale-open-di-virtual-pc", Year = 2008, Author = "Punto Informatico", Language = "it")]
public sealed class VirtualBoxAcquisitionNews;
