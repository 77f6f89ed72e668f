namespace Virtualization;

/// <summary xml:lang="ko">사일로(silo)와 작업 개체(job object)로 컨테이너를 서로 떼어 놓는 Windows의 커널.</summary>
/// <summary xml:lang="en">The Windows kernel, which separates containers with silos and job objects.</summary>
/// <remarks xml:lang="ko">컨테이너마다 레지스트리와 파일, 이름이 따로 있는 것처럼 보이게 합니다.</remarks>
/// <remarks xml:lang="en">It gives each container its own view of the registry, files and names.</remarks>
[Layer, Name("ko", "Windows 커널"), Name("en", "Windows kernel")]
[Cites<WindowsContainerIsolation>("What gets isolated"), Cites<WindowsResourceControls>("introduction")]
[Cites<WindowsContainerInternals>("Executive Summary")]
public sealed class WindowsKernel : HostKernel;
