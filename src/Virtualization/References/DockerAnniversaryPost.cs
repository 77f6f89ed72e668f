namespace Virtualization;

[Reference("Docker: Nine Years YOUNG", "https://www.docker.com/blog/docker-nine-years-young/", Year = 2022, Author = "Docker", Language = "en")]
public sealed class DockerAnniversaryPost;
