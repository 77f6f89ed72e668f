namespace Virtualization;

/// <summary xml:lang="ko"><see cref="MicroVm"/>(이)나 컨테이너용 VM 안에서 부팅하는 커널.</summary>
/// <summary xml:lang="en">The kernel that boots inside a <see cref="MicroVm">microVM</see> or a VM made for containers.</summary>
/// <remarks xml:lang="ko">
/// 호스트의 커널과는 별개이고, 그 위의 사용자 공간은 컨테이너 이미지나 따로 만든 루트 파일 시스템에서 옵니다. Kata Containers에서는
/// kata-agent가, Apple의 도구에서는 vminitd가 컨테이너를 시작합니다.
/// </remarks>
/// <remarks xml:lang="en">
/// It is separate from the host’s kernel, and the user space on top of it comes from a container image or from a purpose-built root file
/// system. In Kata Containers, kata-agent starts the containers; in Apple’s tool, vminitd does.
/// </remarks>
[Layer, Name("ko", "게스트 커널"), Name("en", "Guest kernel")]
[Cites<FirecrackerKernelGuide>("manual build")]
[Cites<KataGuestAssets>("guest kernel, rootfs image, initrd")]
[Cites<ContainerizationReadme>("Design")]
public sealed class GuestKernel : GuestOs;
