namespace Virtualization;

[Reference("Salt documentation: salt.modules.parallels", "https://docs.saltproject.io/en/3007/ref/modules/all/salt.modules.parallels.html", Author = "Salt Project", Language = "en")]
public sealed class SaltParallelsModule;
