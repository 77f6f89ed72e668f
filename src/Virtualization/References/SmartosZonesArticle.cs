namespace Virtualization;

[Reference("Branded (LX) zones on SmartOS", "https://blog.brianewell.com/branded-lx-zones-on-smartos", Author = "B. Ewell", Language = "en")]
public sealed class SmartosZonesArticle;
