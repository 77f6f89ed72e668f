namespace Virtualization;

/// <summary xml:lang="ko">격리된 VM에서 코드를 실행하도록 Android가 미리 설치된 앱과 시스템에 제공하는 기능(AVF).</summary>
/// <summary xml:lang="en">What Android offers to preinstalled apps and the system for running code in isolated VMs (AVF).</summary>
/// <remarks xml:lang="ko">Android 자체의 하이퍼바이저는 pKVM입니다. <see cref="Pkvm"/>에서 다룹니다.</remarks>
/// <remarks xml:lang="en">Android’s own hypervisor for it is pKVM; see <see cref="Pkvm"/>.</remarks>
[Term, Name("ko", "Android 가상화 프레임워크"), Name("en", "Android Virtualization Framework")]
[Slug("android-virtualization-framework")]
[Cites<AndroidVirtualizationOverview>, Cites<AndroidVirtualizationApi>("first paragraphs")]
public sealed class AndroidVirtualizationFramework;
