namespace WideModel;

/// <summary xml:lang="ko">공기가 울리는 악기.</summary>
/// <summary xml:lang="en">An instrument in which air sounds.</summary>
[Subject(Order = 2), Name("ko", "관악기"), Name("en", "Wind instruments")]
public abstract class WindInstrument : Instrument;
