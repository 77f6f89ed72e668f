namespace Virtualization;

/// <summary xml:lang="ko">호스트 OS의 커널에 들어가는 VirtualBox의 드라이버와, 드라이버가 커널에 올려 CPU의 가상화 기능을 다루게 하는 하이퍼바이저 코드.</summary>
/// <summary xml:lang="en">
/// The VirtualBox driver in the kernel of the host OS, with the hypervisor code that it loads there and that drives the CPU’s virtualization
/// features.
/// </summary>
/// <remarks xml:lang="ko">
/// 호스트에 따라서는 운영체제가 제공하는 하이퍼바이저 API를 대신 씁니다.
/// macOS에서는 7.0부터 Hypervisor.framework를, Arm용 Windows에서는 Windows Hypervisor Platform을 씁니다. x86용 Windows에서도 Hyper-V가 켜져 있으면
/// Windows의 하이퍼바이저를 쓰기도 합니다.
/// </remarks>
/// <remarks xml:lang="en">
/// On some hosts, the operating system’s own hypervisor API is used instead: Hypervisor.framework on macOS, since 7.0; the Windows
/// Hypervisor Platform on Windows for Arm; and in some cases the Windows hypervisor on Windows for x86 with Hyper-V enabled.
/// </remarks>
[Layer, Name("ko", "VirtualBox 커널 드라이버"), Name("en", "VirtualBox kernel driver")]
[Slug("virtualbox-driver")]
[Cites<VirtualBoxSupportLibrary>("SUP - The Support Library")]
[Cites<VirtualBoxMacChangeLogCopy>("description")]
[Cites<VirtualBoxMacBackEnd>("file header"), Cites<VirtualBoxArmBackEnd>("file header")]
[Cites<VirtualBoxWindowsArmBackEnd>("imports from WinHvPlatform.dll")]
[Cites<VirtualBoxChangeLog>("7.2 VMM entries")]
public sealed class VirtualBoxDriver : Hypervisor;
