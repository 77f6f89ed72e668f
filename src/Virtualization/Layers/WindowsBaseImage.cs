namespace Virtualization;

/// <summary xml:lang="ko">Windows 컨테이너의 바탕이 되는, Windows의 사용자 모드 부분을 담은 이미지.</summary>
/// <summary xml:lang="en">The image that Windows containers are built on, which contains the user-mode part of Windows.</summary>
/// <remarks xml:lang="ko">
/// 커널이 들어 있지 않으므로, 프로세스 격리에서는 이미지의 OS 빌드가 대개 호스트와 맞아야 합니다.
/// </remarks>
/// <remarks xml:lang="en">
/// It contains no kernel, so with process isolation, the OS build of the image must in most cases match the host’s.
/// </remarks>
[Layer, Name("ko", "Windows 베이스 이미지"), Name("en", "Windows base image")]
[Cites<WindowsContainerImages>]
[Cites<WindowsContainerCompatibility>("host/image tables; Hyper-V isolation with Docker Swarm")]
public sealed class WindowsBaseImage : UserSpace;
