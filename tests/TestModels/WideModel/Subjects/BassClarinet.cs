namespace WideModel;

/// <summary xml:lang="ko">베이스 클라리넷.</summary>
/// <summary xml:lang="en">The bass clarinet.</summary>
[Subject, Name("ko", "베이스 클라리넷"), Name("en", "Bass clarinet")]
public sealed class BassClarinet : Clarinet
{
    public override double? Range => 10;

    public override TimeSpan? ToneLength => TimeSpan.FromMinutes(1);
}
