namespace Virtualization;

[Reference("Running 512 containers on a laptop", "https://bke.ro/running-512-containers-on-a-laptop/", Author = "bke.ro", Language = "en")]
public sealed class LaptopContainersArticle;
