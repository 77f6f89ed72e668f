namespace WideModel;

/// <summary xml:lang="ko">소리를 내는 도구.</summary>
/// <summary xml:lang="en">A tool that sounds.</summary>
[Subject, Name("ko", "악기"), Name("en", "Instrument")]
[Stack(typeof(Body), typeof(Player))]
public abstract class Instrument;
