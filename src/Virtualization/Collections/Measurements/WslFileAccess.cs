namespace Virtualization;

/// <remarks xml:lang="ko">제조사인 Microsoft가 2019년 5월 6일 발표에서 초기 빌드를 두고 한 말이며, 문서가 이를 되풀이합니다. 장비는 밝히지 않았습니다. 문서에 따르면 Windows 쪽에 있는 파일에 접근할 때는 WSL 1이 더 빠릅니다.</remarks>
/// <remarks xml:lang="en">
/// A statement by the vendor, Microsoft, about early builds, made in the announcement of 6 May 2019 and repeated in the documentation. No
/// machine is given. According to the documentation, WSL 1 is faster for files kept on the Windows side.
/// </remarks>
[Record(Order = 40), Name("ko", "WSL 2의 파일 접근"), Name("en", "File access in WSL 2")]
[Slug("wsl-file-access")]
[About<Wsl2>]
[Cites<WslTwoAnnouncement>("file system performance"), Cites<WslComparison>]
public sealed class WslFileAccess : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Performance;

    public FigureKind Kind => FigureKind.Statement;

    [NotApplicable]
    public Readings? Figures => null;

    public LocalizedText? Finding => new LocalizedText(("ko", "WSL 1보다 압축 파일 풀기는 최대 20배, git clone과 npm install, cmake는 2~5배 빠름"), ("en", "Up to 20 times as fast as WSL 1 for unpacking a compressed archive, 2–5 times as fast for git clone, npm install and cmake"));

    public LocalizedText Workload => new LocalizedText(("ko", "초기 빌드의 WSL 2"), ("en", "Early builds of WSL 2"));

    public LocalizedText? Machine => null;

    public int? Year => 2019;

    public MeasuredBy MeasuredBy => MeasuredBy.Vendor;
}
