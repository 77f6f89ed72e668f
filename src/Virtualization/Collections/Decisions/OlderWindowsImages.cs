namespace Virtualization;

/// <summary xml:lang="ko">프로세스 격리에서는 몇 가지 예외를 빼면 이미지와 호스트의 빌드가 같아야 한다.</summary>
/// <summary xml:lang="en">With process isolation, the image’s build must be the host’s, but for a few exceptions.</summary>
[Record(Order = 13), Name("ko", "Windows 애플리케이션을 호스트보다 오래된 빌드의 이미지로 실행한다"), Name("en", "I run Windows applications from images with an older build than the host’s")]
[About<WindowsHyperVContainer>]
[Cites<WindowsContainerCompatibility>("tables for Windows Server 2025 and Windows 11 hosts"), Cites<WindowsContainerIsolation>]
public sealed class OlderWindowsImages : IDecision
{
    public DecisionConcern Concern => DecisionConcern.Compatibility;

    public LocalizedText Choose => new LocalizedText(("ko", "Hyper-V로 격리한 Windows 컨테이너"), ("en", "Windows containers with Hyper-V isolation"));
}
