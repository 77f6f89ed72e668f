namespace WideModel;

/// <summary xml:lang="ko"><see cref="Strings"/>이(가) 울리는 악기.</summary>
/// <summary xml:lang="en">An instrument whose <see cref="Strings">strings</see> sound.</summary>
[Subject(Order = 1), Name("ko", "현악기"), Name("en", "String instruments")]
[Stack(typeof(Body), typeof(Strings), typeof(Player))]
public abstract class StringInstrument : Instrument;
