namespace Virtualization;

/// <summary xml:lang="ko"><see cref="VirtualMachine"/> 안에서 부팅하는, <see cref="GuestOs"/>의 커널.</summary>
/// <summary xml:lang="en">
/// The kernel of a <see cref="GuestOs">guest OS</see>, which boots inside a <see cref="VirtualMachine">virtual machine</see>.
/// </summary>
/// <remarks xml:lang="ko">
/// 호스트의 커널과는 별개입니다. 그 위의 사용자 공간은 대개 설치한 배포판이지만, <see cref="MicroVm"/>(이)나 컨테이너용 VM에서는 컨테이너
/// 이미지나 따로 만든 루트 파일 시스템에서 옵니다. Kata Containers에서는 kata-agent가, Apple container에서는 vminitd가 컨테이너를 시작합니다.
/// </remarks>
/// <remarks xml:lang="en">
/// It is separate from the host’s kernel. The user space on top of it is usually an installed distribution; in a
/// <see cref="MicroVm">microVM</see> or a VM made for containers it comes from a container image or from a purpose-built root file system.
/// In Kata Containers, kata-agent starts the containers; in Apple container, vminitd does.
/// </remarks>
[Layer, Name("ko", "게스트 커널"), Name("en", "Guest kernel")]
[Cites<FirecrackerKernelGuide>("manual build")]
[Cites<KataGuestAssets>("guest kernel, rootfs image, initrd")]
[Cites<ContainerizationReadme>("Design")]
public class GuestKernel : GuestOs;
