namespace Virtualization;

/// <summary xml:lang="ko">얼마나 빨리 시작하고, 얼마나 드는가?</summary>
/// <summary xml:lang="en">How fast does it start, and what does it cost?</summary>
/// <remarks xml:lang="ko">
/// 시작 시간과 메모리는 절반쯤의 칸이 ‘알 수 없음’입니다. 아무도 재지 않았다는 뜻은 아닙니다. 출처가 없는 수치는 싣지 않고, 조건이 분명하지 않은 수치도 대개
/// 싣지 않았습니다. 개인이 잰 수치에는 그렇다고 적었습니다. 실린 수치도 잰 구간과 조건이 저마다 달라서 칸끼리는 비교할 수 없습니다. 함께 잰 수치는
/// <see cref="IMeasurement"/>에 있습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// About half of the cells for start time and memory say “unknown”. That does not mean that nobody has measured it: figures without
/// a source are left out, and so are most of those without stated conditions. What one person has timed says so. The figures differ in what
/// was measured and how, so cells cannot be compared with each other; figures that were measured together are among the
/// <see cref="IMeasurement">measurements</see>.
/// </remarks>
[Comparison(Order = 40), Name("ko", "시작 시간과 비용"), Name("en", "Start and cost")]
[Slug("cost")]
public interface ICost
{
    /// <summary xml:lang="ko">인스턴스 하나를 시작하는 데 걸린 시간.</summary>
    /// <summary xml:lang="en">The time to start one instance.</summary>
    /// <remarks xml:lang="ko">
    /// 앞에 적힌 것이 잰 구간입니다. VMM만 잰 값, 게스트의 init까지 잰 값, 실행이 끝날 때까지 모두 잰 값 등이 섞여 있으므로, 구간이 다른
    /// 수치끼리는 비교하지 마세요.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// What stands first is the span that was timed: the VMM alone, until the guest’s init starts, a whole run until it has ended, and
    /// others. Do not compare figures whose spans differ.
    /// </remarks>
    [Name("ko", "시작 시간(잰 구간이 저마다 다름)"), Name("en", "Start time (spans differ)")]
    LocalizedText? StartTime { get; }

    /// <summary xml:lang="ko">인스턴스 하나를 더 실행할 때 추가로 드는 메모리.</summary>
    /// <summary xml:lang="en">The extra memory for running one more instance.</summary>
    /// <remarks xml:lang="ko">
    /// 앞에 적힌 것이 무엇을 셌는지입니다. VMM의 몫, 인스턴스 전체, 설정으로 잡아 둔 양, 제조사가 밝힌 최소량 등이 섞여 있으므로, 센 것이 다른 수치끼리는 비교하지
    /// 마세요.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// What stands first is what was counted: the VMM’s share, the whole instance, an amount reserved by a setting, a minimum that
    /// the vendor states, and others. Do not compare figures that count different things.
    /// </remarks>
    [Name("ko", "인스턴스당 메모리(센 것이 저마다 다름)"), Name("en", "Memory per instance (counts differ)")]
    LocalizedText? MemoryOverhead { get; }

    /// <summary xml:lang="ko">이미지나 디스크가 어느 정도의 크기인가.</summary>
    /// <summary xml:lang="en">Roughly how large an image or disk is.</summary>
    /// <remarks xml:lang="ko">
    /// 규모를 나타낼 뿐이며, 이미지에 무엇을 담느냐에 따라 크게 달라집니다. 출처가 없는 크기는 이 사이트의 어림이라고 적었습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// An order of magnitude only; the size depends heavily on what goes into the image. A size without a source is called this site’s
    /// estimate.
    /// </remarks>
    [Name("ko", "이미지 크기"), Name("en", "Image size")]
    LocalizedText? ImageSize { get; }

    /// <summary xml:lang="ko">호스트 하나에서 인스턴스를 몇 개나 실행하는가.</summary>
    /// <summary xml:lang="en">How many instances run on one host.</summary>
    /// <remarks xml:lang="ko">지원하는 상한, 기본값, 설계 목표, 만든 쪽의 주장, 실험에서 실행한 수가 섞여 있어 서로 비교할 수 없습니다.</remarks>
    /// <remarks xml:lang="en">
    /// Supported maximums, defaults, design goals, claims and numbers from experiments stand side by side and cannot be compared.
    /// </remarks>
    [Name("ko", "집적도"), Name("en", "Density")]
    LocalizedText? Density { get; }
}
