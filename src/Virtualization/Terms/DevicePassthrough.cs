namespace Virtualization;

/// <summary xml:lang="ko">물리 장치를 VM 하나가 직접 쓰도록 넘겨주는 것.</summary>
/// <summary xml:lang="en">Giving one VM direct use of a physical device.</summary>
/// <remarks xml:lang="ko">
/// 직접 할당이라고도 합니다. PCI 장치라면 넘겨준 장치가 닿을 수 있는 메모리를 <see cref="IoMemoryManagementUnit"/>이(가) 제한하고, 그런 장치를 넘겨받은 VM은 대개 <see cref="LiveMigration"/>을(를) 할 수
/// 없습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// It is also called direct assignment. With a PCI device, an <see cref="IoMemoryManagementUnit"/> limits the memory that the device can
/// reach, and a VM that holds such a device usually cannot be <see cref="LiveMigration">live-migrated</see>.
/// </remarks>
[Term, Name("ko", "장치 패스스루"), Name("en", "Device passthrough")]
[Cites<ServerHypervisorSecurity>]
[Cites<XenSupport>]
[Cites<ProxmoxPassthroughGuide>("General Requirements")]
[Cites<ProxmoxMachineGuide>("Online Migration")]
public sealed class DevicePassthrough;
