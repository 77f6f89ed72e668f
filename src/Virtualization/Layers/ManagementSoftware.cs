namespace Virtualization;

/// <summary xml:lang="ko">VM과 컨테이너 옆에서 이들을 만들고 시작하고 옮기는 프로그램.</summary>
/// <summary xml:lang="en">Programs that run beside VMs and containers and create, start and move them.</summary>
[Layer(Color = LayerColor.Violet), Name("ko", "관리 소프트웨어"), Name("en", "Management software")]
public class ManagementSoftware;
