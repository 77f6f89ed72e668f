namespace WideModel;

/// <summary xml:lang="ko"><see cref="Body"/> 위의 현.</summary>
/// <summary xml:lang="en">The strings on the <see cref="Body"/>.</summary>
[Layer, Name("ko", "현"), Name("en", "Strings")]
public sealed class Strings;
