namespace Rendering;

/// <summary xml:lang="ja">置かれたファイルをそのまま返すサーバー。</summary>
/// <summary xml:lang="en">A server that hands out files as they are.</summary>
/// <summary xml:lang="ko">놓인 파일을 그대로 내려 주는 서버.</summary>
[Layer(Color = LayerColor.Graphite), Name("ja", "ファイル配信"), Name("en", "File host"), Name("ko", "파일 서버")]
public sealed class FileHost;
