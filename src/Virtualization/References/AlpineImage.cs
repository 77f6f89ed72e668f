namespace Virtualization;

[Reference("docker-alpine: README", "https://github.com/alpinelinux/docker-alpine", Author = "Alpine Linux", Language = "en")]
public sealed class AlpineImage;
