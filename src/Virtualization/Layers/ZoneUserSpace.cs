namespace Virtualization;

/// <summary xml:lang="ko">비전역(non-global) zone마다 따로 있는 루트 디렉터리와 그 안의 프로그램.</summary>
/// <summary xml:lang="en">The root directory that each non-global zone has to itself, and the programs in it.</summary>
/// <remarks xml:lang="ko">노드 이름과 IP 주소, 사용자도 zone마다 다릅니다. 커널은 커널 zone을 빼고 모두 함께 씁니다.</remarks>
/// <remarks xml:lang="en">Each zone also has its own node name, IP addresses and users; all but kernel zones share the kernel.</remarks>
[Layer, Name("ko", "zone 사용자 공간"), Name("en", "Zone user space")]
[Cites<SolarisZones>]
[Cites<IllumosZonesManual>("DESCRIPTION, Process/Privilege/Device Restrictions")]
public sealed class ZoneUserSpace : UserSpace;
