namespace Virtualization;

[Reference("Container training: history of containers and Docker", "https://github.com/jpetazzo/container.training/blob/main/slides/containers/Docker_History.md", Author = "J. Petazzoni", Language = "en")]
public sealed class DockerHistory;
