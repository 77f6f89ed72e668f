namespace Virtualization;

/// <summary xml:lang="ko">격리된 VM에서 코드를 실행하도록 Android가 시스템과 미리 설치된 앱에 제공하는 기능(AVF).</summary>
/// <summary xml:lang="en">What Android offers to its system and to preinstalled apps for running code in isolated VMs (AVF).</summary>
/// <remarks xml:lang="ko">
/// 참조 구현의 하이퍼바이저는 pKVM이며, <see cref="Pkvm"/>에서 다룹니다. VMM인 crosvm은 AVF에 쓰이는 다른 하이퍼바이저(GenieZone, Gunyah, Halla)도 지원합니다.
/// </remarks>
/// <remarks xml:lang="en">
/// The hypervisor of the reference implementation is pKVM; see <see cref="Pkvm"/>. The VMM, crosvm, also supports others that AVF is used
/// with (GenieZone, Gunyah and Halla).
/// </remarks>
[Term, Name("ko", "Android 가상화 프레임워크"), Name("en", "Android Virtualization Framework")]
[Slug("android-virtualization-framework")]
[Cites<AndroidVirtualizationOverview>]
[Cites<AndroidVirtualizationApi>("first paragraphs"), Cites<CrosvmHypervisors>("Android Specific")]
public sealed class AndroidVirtualizationFramework;
