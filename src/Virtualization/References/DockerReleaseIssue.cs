namespace Virtualization;

[Reference("DCS-World-Dedicated-Server-Docker issue 130: Docker Engine 29", "https://github.com/Aterfax/DCS-World-Dedicated-Server-Docker/issues/130", Author = "Aterfax", Language = "en")]
public sealed class DockerReleaseIssue;
