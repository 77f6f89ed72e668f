namespace Virtualization;

/// <summary xml:lang="ko">물리 장치를 VM 하나가 직접 쓰도록 넘겨주는 것.</summary>
/// <summary xml:lang="en">Giving one VM direct use of a physical device.</summary>
[Term, Name("ko", "장치 패스스루"), Name("en", "Device passthrough")]
[Cites<ServerHypervisorSecurity>]
public sealed class DevicePassthrough;
