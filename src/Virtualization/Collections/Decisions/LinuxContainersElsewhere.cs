namespace Virtualization;

/// <summary xml:lang="ko">Linux 컨테이너는 Linux 커널에서 실행하도록 만든 것이므로 이런 도구는 VM을 둔다.</summary>
/// <summary xml:lang="en">Linux containers are made for a Linux kernel, so these tools run a VM.</summary>
[Record(Order = 12), Name("ko", "Mac이나 Windows에서 Linux 컨테이너를 쓴다"), Name("en", "I use Linux containers on Mac or Windows")]
[About<DockerDesktop>, About<Wsl2>, About<AppleContainer>]
[Cites<PodmanMachineManual>, Cites<AppleContainerOverview>, Cites<AppleContainerReadme>("requirements")]
[Cites<WindowsSubsystemForLinux>]
public sealed class LinuxContainersElsewhere : IDecision
{
    public DecisionConcern Concern => DecisionConcern.Desktop;

    public LocalizedText Choose => new LocalizedText(
        ("ko", "VM 속 컨테이너: Docker Desktop, Windows라면 WSL 2, Apple 실리콘 Mac이라면 Apple container"),
        ("en", "Containers inside a VM: Docker Desktop; on Windows, WSL 2; on a Mac with Apple silicon, Apple container"));
}
