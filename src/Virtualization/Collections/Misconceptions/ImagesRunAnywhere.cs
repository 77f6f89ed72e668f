namespace Virtualization;

/// <summary xml:lang="ko">VM이나 에뮬레이터 없이는 대개 운영체제와 CPU 아키텍처가 맞아야 하고, Windows에서는 빌드까지 맞아야 한다.</summary>
/// <summary xml:lang="en">
/// Without a VM or an emulator, the operating system and the CPU architecture usually have to match, on Windows the build as well.
/// </summary>
/// <remarks xml:lang="ko">
/// <see cref="ContainerImage">이미지</see>에는 커널이 없으므로, 호스트의 <see cref="Virtualization.Kernel"/>이(가) 그 프로그램을 실행할 수 있어야 합니다. 다른 CPU 아키텍처의 이미지는 QEMU 같은 에뮬레이터가 있어야 실행됩니다. Windows의
/// <see cref="WindowsProcessContainer">프로세스 격리</see>는 커널을 함께 쓰기 때문에 대개 이미지와 호스트의 빌드가 같아야 합니다. 예외로 Windows Server 2025는 2022 이미지를, Windows 11은 2022 이미지(24H2부터 2025 이미지도)를 실행합니다.
/// </remarks>
/// <remarks xml:lang="en">
/// An <see cref="ContainerImage">image</see> contains no kernel, so the host’s <see cref="Virtualization.Kernel">kernel</see> must be able
/// to run its programs. An image for another CPU architecture needs an emulator such as QEMU. On Windows,
/// <see cref="WindowsProcessContainer">process isolation</see> shares the kernel, so the image’s build must usually be the host’s. There
/// are exceptions: Windows Server 2025 runs images of 2022, and Windows 11 runs images of 2022, from 24H2 also of 2025.
/// </remarks>
[Record(Order = 4), Name("ko", "이미지는 어디서나 실행된다"), Name("en", "Any image runs anywhere")]
[About<ContainerImage>, About<WindowsProcessContainer>, About<WindowsHyperVContainer>]
[Cites<WindowsContainerCompatibility>("tables for Windows Server 2025 and Windows 11 hosts")]
[Cites<DockerMultiPlatform>("Why multi-platform builds?; QEMU")]
public sealed class ImagesRunAnywhere : IMisconception
{
    public MisconceptionTopic Topic => MisconceptionTopic.Containers;
}
