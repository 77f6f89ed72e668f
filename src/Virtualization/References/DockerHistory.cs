namespace Virtualization;

[Reference("Container training: history of containers and Docker", "https://github.com/jpetazzo/container.training/blob/565636291ec03abf1f2ab8bf6b935478e00e69a2/slides/containers/Docker_History.md", Author = "J. Petazzoni", Language = "en")]
public sealed class DockerHistory;
