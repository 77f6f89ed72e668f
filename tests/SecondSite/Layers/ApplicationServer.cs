namespace Rendering;

/// <summary xml:lang="ja">要求のたびにプログラムを実行するサーバー。</summary>
/// <summary xml:lang="en">A server that runs a program for each request.</summary>
/// <summary xml:lang="ko">요청마다 프로그램을 실행하는 서버.</summary>
[Layer(Color = LayerColor.Indigo), Name("ja", "アプリケーションサーバー"), Name("en", "Application server"), Name("ko", "애플리케이션 서버")]
public sealed class ApplicationServer;
