namespace Virtualization;

/// <summary xml:lang="ko">z/VM을 관리하는 프로그램이 실행되는, 1인용 운영체제 CMS의 가상 머신.</summary>
/// <summary xml:lang="en">Virtual machines with CMS, a single-user system, in which the programs that manage z/VM run.</summary>
[Layer, Name("ko", "CMS 서비스 머신"), Name("en", "CMS service machines")]
[Cites<ZvmStartingGuideCopy>("CMS manages z/VM itself")]
public sealed class CmsServiceMachines : ManagementSoftware;
