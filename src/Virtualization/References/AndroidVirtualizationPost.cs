namespace Virtualization;

[Reference("Virtual machine as a core Android primitive (copy)", "https://joaomagfreitas.link/reads/virtual-machine-as-a-core-android-primitive/", Year = 2023, Author = "joaomagfreitas.link", Language = "en")]
public sealed class AndroidVirtualizationPost;
