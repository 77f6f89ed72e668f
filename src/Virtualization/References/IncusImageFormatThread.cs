namespace Virtualization;

[Reference("Linux Containers forum: image format in simplestreams", "https://discuss.linuxcontainers.org/t/image-format-in-simplestreams/24028", Year = 2025, Author = "Linux Containers", Language = "en")]
public sealed class IncusImageFormatThread;
