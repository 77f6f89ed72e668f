namespace WideModel;

/// <summary xml:lang="ko">공기에 떠는 리드.</summary>
/// <summary xml:lang="en">The reed that trembles in the air.</summary>
[Layer, Name("ko", "리드"), Name("en", "Reed")]
public sealed class Reed;
