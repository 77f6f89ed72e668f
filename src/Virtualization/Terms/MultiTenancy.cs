namespace Virtualization;

/// <summary xml:lang="ko">고객이나 한 조직의 팀 같은 여러 테넌트가 시스템 하나를 함께 쓰는 것.</summary>
/// <summary xml:lang="en">Several tenants, such as customers or the teams of one organization, sharing one system.</summary>
/// <remarks xml:lang="ko">테넌트 하나에 사용자가 여럿일 수 있으므로, 사용자가 여럿이라는 말과는 다릅니다. Microsoft는 서로 믿지 못하는 테넌트를 가르는 데 커널을 함께 쓰는 격리로는 부족하다고 봅니다.</remarks>
/// <remarks xml:lang="en">
/// A tenant may have many users, so it is not the same as having multiple users. Microsoft does not consider isolation by a shared kernel
/// sufficient between tenants that do not trust each other.
/// </remarks>
[Term, Name("ko", "멀티테넌시"), Name("en", "Multi-tenancy")]
[Cites<KubernetesMultiTenancy>("Use cases"), Cites<WindowsContainerSecurity>]
public sealed class MultiTenancy;
