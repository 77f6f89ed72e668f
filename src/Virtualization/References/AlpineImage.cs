namespace Virtualization;

[Reference("docker-alpine: README", "https://github.com/alpinelinux/docker-alpine/blob/7ff358dc2dc62818bb349af182508ebff97c2cec/README.adoc", Year = 2022, Author = "Alpine Linux", Language = "en")]
public sealed class AlpineImage;
